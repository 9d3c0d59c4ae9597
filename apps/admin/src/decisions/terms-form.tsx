import { useQuery } from '@tanstack/react-query';
import { answered, type components } from '@zixin/client';
import { zixin } from '../api/client.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { CountField } from '../ui/form/count-field.js';
import { TextField } from '../ui/form/fields.js';
import { useHouse } from '../ui/house.js';
import { Loaded } from '../ui/loaded.js';
import { Section } from '../ui/section.js';
import { GradeTag, Tag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { useDecision } from './command-of.js';
import type { DecisionProps } from './decision-props.js';
import { decisionTexts } from './decisions.texts.js';
import { policyInForce } from './decisions.queries.js';
import { useProposalOutcome } from './outcome.js';

type TermsProposal = components['schemas']['TermsProposalDto'];
type TermsContent = components['schemas']['TermsByGrade'];

const useTermsProposal = (customer: string) =>
  useDecision({
    customer,
    send: (body: TermsProposal, attempt) =>
      answered(
        zixin.POST('/v1/customers/{customer}/terms-proposals', {
          ...attempt,
          params: { path: { customer } },
          body,
        }),
      ),
    said: useProposalOutcome(customer),
  });

/** Payment terms by hand, or those the policy lists for the grade. */
export function TermsDecision({ customer, file, account }: DecisionProps) {
  const say = useTexts(decisionTexts);
  const { businessDate } = useHouse();
  const { save, saved } = useTermsProposal(customer);
  const { segment, terms } = account;
  return (
    <div className="decision-two">
      <Section title={say('terms.by-hand')}>
        <CommandForm<TermsProposal>
          key={saved}
          name="terms"
          subject={`${customer}:${segment}`}
          initialValues={{ ...terms, from: businessDate }}
          submitLabel={say('terms.submit')}
          onSubmit={(values) => save({ ...values, segment })}
        >
          <div className="decision-fields">
            <CountField name="netDays" label={say('terms.days')} />
            <CountField name="prepaymentPercent" label={say('terms.prepayment')} required={false} />
            <DateField name="from" label={say('from')} required={false} />
          </div>
          <TextField name="reason" label={say('reason')} lines={2} maxLength={1_000} />
        </CommandForm>
      </Section>
      <TermsByPolicy customer={customer} segment={segment} grade={file.rating?.grade ?? null} />
    </div>
  );
}

interface ByPolicyProps {
  readonly customer: string;
  readonly segment: string;
  readonly grade: string | null;
}

function TermsByPolicy({ customer, segment, grade }: ByPolicyProps) {
  const say = useTexts(decisionTexts);
  const policy = useQuery(policyInForce<TermsContent>('terms'));
  const { save, saved } = useTermsProposal(customer);
  return (
    <Section title={say('terms.by-policy')}>
      <Loaded query={policy}>
        {(inForce) => inForce && <Listed content={inForce.content} grade={grade} />}
      </Loaded>
      <CommandForm<{ reason: string }>
        key={saved}
        name="terms-by-policy"
        subject={`${customer}:${segment}`}
        submitLabel={say('terms.by-policy.submit')}
        onSubmit={({ reason }) => save({ reason, segment })}
      >
        <TextField name="reason" label={say('reason')} lines={2} maxLength={1_000} />
      </CommandForm>
    </Section>
  );
}

function Listed({ content, grade }: { content: TermsContent; grade: string | null }) {
  const say = useTexts(decisionTexts);
  return (
    <table className="zx-plain-table">
      <caption className="zx-hidden">{say('terms.by-policy')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('head.grade')}</th>
          <th scope="col">{say('head.terms')}</th>
          <th scope="col">{say('terms.guarantee')}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(content.byGrade).map(([name, { netDays, prepaymentPercent, guarantee }]) => (
          <tr key={name} data-binds={name === grade}>
            <th scope="row">
              <GradeTag grade={name} /> {name === grade && <Tag tone="strong">{say('terms.this')}</Tag>}
            </th>
            <td>{say('terms', { netDays, prepaymentPercent })}</td>
            <td>{say(guarantee ? 'yes' : 'no')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
