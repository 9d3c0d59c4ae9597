import type { LimitMethods } from '@zixin/calculations';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answered, type components } from '@zixin/client';
import { zixin } from '../api/client.js';
import { NoFigure } from '../ui/facts/fact-value.js';
import { CommandForm } from '../ui/form/command-form.js';
import { TextField } from '../ui/form/fields.js';
import { Loaded } from '../ui/loaded.js';
import { Money } from '../ui/money.js';
import { usePolicyNames } from '../ui/policy-names.js';
import { Facts } from '../ui/section.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { whyNoLimit } from './codes.js';
import { useDecision } from './command-of.js';
import { decisionTexts } from './decisions.texts.js';
import { policyInForce } from './decisions.queries.js';
import { labelsOf } from './labels.js';
import { useProposalOutcome } from './outcome.js';

type Counterfactual = components['schemas']['ServicesCounterfactualReadingLimitAnswer'];
type Reading = UseQueryResult<{ limit: Counterfactual }>;

interface PolicyLimitProps {
  readonly customer: string;
  readonly segment: string;
  readonly proposal: Reading;
}

/** What the policy in force computes today, proposed as it is. */
export function PolicyLimit({ customer, segment, proposal }: PolicyLimitProps) {
  const say = useTexts(decisionTexts);
  const { save, saved } = useDecision({
    customer,
    send: (body: { reason: string; segment: string }, attempt) =>
      answered(
        zixin.POST('/v1/customers/{customer}/limit-proposals', {
          ...attempt,
          params: { path: { customer } },
          body,
        }),
      ),
    said: useProposalOutcome(customer),
  });
  return (
    <>
      <Loaded query={proposal}>{({ limit }) => <Computed limit={limit} />}</Loaded>
      <CommandForm<{ reason: string }>
        key={saved}
        name="limit-by-policy"
        subject={`${customer}:${segment}`}
        submitLabel={say('limit.by-policy.submit')}
        onSubmit={({ reason }) => save({ reason, segment })}
      >
        <TextField name="reason" label={say('reason')} lines={2} maxLength={1_000} />
      </CommandForm>
    </>
  );
}

function Computed({
  limit: { proposed, bindingMethod, limitMethods, combination, none },
}: {
  limit: Counterfactual;
}) {
  const say = useTexts(decisionTexts);
  const policyNames = usePolicyNames();
  const language = useLanguage();
  const policy = useQuery(policyInForce<LimitMethods>('limitMethods')).data;
  const label = labelsOf(policy?.content).get(bindingMethod ?? '');
  const binding = label ? (language === 'en' ? label.en : label.zh) : (bindingMethod ?? '—');
  if (proposed === null) {
    const why = whyNoLimit[none ?? ''];
    return <p>{why ? say(why) : <NoFigure why={none} />}</p>;
  }
  return (
    <Facts
      of={[
        [
          say('methods.proposed'),
          <strong key="p">
            <Money of={proposed} currency />
          </strong>,
        ],
        [say('methods.binding'), binding],
        [say('methods.combination'), say(combination === 'least' ? 'combination.least' : 'combination.mean')],
        [say('policy'), policyNames.version(limitMethods)],
      ]}
    />
  );
}
