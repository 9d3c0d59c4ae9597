import { useQuery } from '@tanstack/react-query';
import { answered, type components } from '@zixin/client';
import { Form, type FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import { zixin } from '../api/client.js';
import type { MoneyText } from '../ui/figures.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { ChoiceField, TextField } from '../ui/form/fields.js';
import { MoneyField } from '../ui/form/money-input.js';
import { useHouse } from '../ui/house.js';
import { Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { useDecision } from './command-of.js';
import type { DecisionProps } from './decision-props.js';
import { decisionTexts } from './decisions.texts.js';
import { counterfactuals } from './decisions.queries.js';
import { useProposalOutcome } from './outcome.js';
import { PolicyLimit } from './policy-limit.js';
import { WaysUp } from './ways-up.js';
import { WhatIf } from './what-if-view.js';

type LimitProposal = components['schemas']['LimitProposalDto'];
type Values = LimitProposal & { readonly limit: { readonly kind: string; readonly amount?: MoneyText } };

/** A base limit by hand or by policy, over every method's figure. */
export function LimitDecision({ customer, file, account }: DecisionProps) {
  const say = useTexts(decisionTexts);
  const [taken, setTaken] = useState<MoneyText>();
  const [asked, setAsked] = useState<MoneyText>();
  const proposal = useQuery(counterfactuals(customer, null));
  return (
    <>
      <div className="decision-two">
        <Section title={say('limit.by-hand')}>
          <ByHand
            customer={customer}
            account={account}
            taken={taken}
            onTaken={() => setTaken(undefined)}
            onAsk={setAsked}
          />
        </Section>
        <Section title={say('limit.by-policy')}>
          <PolicyLimit customer={customer} segment={account.segment} proposal={proposal} />
        </Section>
      </div>
      <WaysUp customer={customer} asked={asked} />
      <WhatIf customer={customer} grade={file.rating?.grade ?? null} onUse={setTaken} />
    </>
  );
}

interface ByHandProps extends Pick<DecisionProps, 'customer' | 'account'> {
  /** A figure to fill in, once. */
  readonly taken: MoneyText | undefined;
  readonly onTaken: () => void;
  readonly onAsk: (limit: MoneyText | undefined) => void;
}

function ByHand({ customer, account, taken, onTaken, onAsk }: ByHandProps) {
  const say = useTexts(decisionTexts);
  const { businessDate } = useHouse();
  const { save, saved } = useDecision({
    customer,
    send: (body: LimitProposal, attempt) =>
      answered(
        zixin.POST('/v1/customers/{customer}/limit-proposals', {
          ...attempt,
          params: { path: { customer } },
          body,
        }),
      ),
    said: useProposalOutcome(customer),
  });
  const send = ({ limit, ...others }: Values) => {
    const { kind, amount } = limit;
    const exact = kind === 'AMOUNT' ? { kind, amount } : { kind };
    return save({ ...others, limit: exact, segment: account.segment } as LimitProposal);
  };
  return (
    <CommandForm<Values>
      key={saved}
      name="limit"
      subject={`${customer}:${account.segment}`}
      initialValues={{ limit: { kind: 'AMOUNT' }, from: businessDate }}
      submitLabel={say('limit.submit')}
      onSubmit={send}
    >
      {(form) => (
        <Fields form={form} currency={account.currency} taken={taken} onTaken={onTaken} onAsk={onAsk} />
      )}
    </CommandForm>
  );
}

interface FieldsProps extends Pick<ByHandProps, 'taken' | 'onTaken' | 'onAsk'> {
  readonly form: FormInstance<Values>;
  readonly currency: string;
}

function Fields({ form, currency, taken, onTaken, onAsk }: FieldsProps) {
  const say = useTexts(decisionTexts);
  const kind = Form.useWatch(['limit', 'kind'], form) as string | undefined;
  const amount = Form.useWatch(['limit', 'amount'], form) as MoneyText | undefined;
  useEffect(() => {
    if (!taken) return;
    form.setFieldsValue({ limit: { kind: 'AMOUNT', amount: taken } } as never);
    onTaken();
  }, [form, taken, onTaken]);
  useEffect(() => {
    const timer = setTimeout(() => onAsk(kind === 'AMOUNT' ? amount : undefined), 400);
    return () => clearTimeout(timer);
  }, [onAsk, kind, amount]);
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
        <DateField name="from" label={say('from')} required={false} />
        <DateField name="until" label={say('until.inclusive')} required={false} extra={say('until.open')} />
      </div>
      <TextField name="reason" label={say('reason')} lines={2} maxLength={1_000} />
    </>
  );
}
