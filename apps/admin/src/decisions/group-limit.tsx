import { answered, type components } from '@zixin/client';
import { Form, type FormInstance } from 'antd';
import { zixin } from '../api/client.js';
import { CommandForm } from '../ui/form/command-form.js';
import { ChoiceField, TextField } from '../ui/form/fields.js';
import { MoneyField } from '../ui/form/money-input.js';
import { useTexts } from '../ui/texts.js';
import { useDecision } from './command-of.js';
import { decisionTexts } from './decisions.texts.js';

type Proposal = components['schemas']['GroupLimitProposalDto'];

/** Proposes a limit for a whole group; two people decide it. */
export function GroupLimit({ id, currency }: { id: string; currency: string }) {
  const say = useTexts(decisionTexts);
  const { save, saved } = useDecision({
    customer: '',
    send: (body: Proposal, attempt) =>
      answered(zixin.POST('/v1/groups/{id}/limit-proposals', { ...attempt, params: { path: { id } }, body })),
    said: () => ({ said: say('outcome.proposed') }),
  });
  const send = ({ limit: { kind, amount }, reason }: Proposal) =>
    save({ limit: kind === 'AMOUNT' && amount ? { kind, amount } : { kind }, reason });
  return (
    <CommandForm<Proposal>
      key={saved}
      name="group-limit"
      subject={id}
      initialValues={{ limit: { kind: 'AMOUNT' } }}
      submitLabel={say('limit.submit')}
      onSubmit={send}
    >
      {(form) => <Fields form={form} currency={currency} />}
    </CommandForm>
  );
}

function Fields({ form, currency }: { form: FormInstance<Proposal>; currency: string }) {
  const say = useTexts(decisionTexts);
  const kind = Form.useWatch(['limit', 'kind'], form) as string | undefined;
  return (
    <>
      <div className="decision-fields">
        <ChoiceField
          name={['limit', 'kind']}
          label={say('limit.kind')}
          options={[
            { value: 'AMOUNT', label: say('limit.kind.amount') },
            { value: 'NONE', label: say('limit.kind.none') },
            { value: 'UNLIMITED', label: say('limit.kind.unlimited') },
          ]}
        />
        {kind === 'AMOUNT' && (
          <MoneyField name={['limit', 'amount']} label={say('limit.amount')} currency={currency} />
        )}
      </div>
      <TextField name="reason" label={say('reason')} lines={2} maxLength={1_000} />
    </>
  );
}
