import type { WayOut } from '../api/releases.js';
import { answered, type components } from '@zixin/client';
import { Button, type FormInstance } from 'antd';
import { useState } from 'react';
import { zixin } from '../api/client.js';
import { withExactAmounts } from '../ui/form/amounts.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { CountField } from '../ui/form/count-field.js';
import { CheckField, TextField, withoutBlanks } from '../ui/form/fields.js';
import { useStillTyped } from '../ui/form/still-typed.js';
import { MoneyField } from '../ui/form/money-input.js';
import { useHouse } from '../ui/house.js';
import { Failure } from '../ui/loaded.js';
import { Money } from '../ui/money.js';
import { Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { useDecision } from './command-of.js';
import type { DecisionProps } from './decision-props.js';
import { decisionTexts } from './decisions.texts.js';
import type { HoldReason } from './decisions.queries.js';
import { Reasons } from './reasons.js';
import { WaysOut } from './ways-out.js';

type Order = components['schemas']['OrderDto'];

interface Verdict {
  readonly verdict: string;
  readonly reasons: readonly HoldReason[];
  readonly waysOut: readonly WayOut[];
  readonly releases: readonly (readonly number[])[];
  readonly headroom: components['schemas']['Money'] | null;
}

/** Asks what the verdict on an order would be, and places it. */
export function OrderPlacing({ customer, account }: DecisionProps) {
  const say = useTexts(decisionTexts);
  const { businessDate } = useHouse();
  const { segment, currency } = account;
  const { save, saved } = useDecision({
    customer,
    send: (body: Order, attempt) =>
      answered(
        zixin.POST('/v1/customers/{customer}/orders', { ...attempt, params: { path: { customer } }, body }),
      ),
    said: ({ id, verdict, reasons }) => ({
      said: say(verdict === 'held' ? 'order.placed.held' : 'order.placed'),
      ...(verdict === 'held' && { watch: true, about: <Reasons of={reasons} /> }),
      to: { address: `/approvals/${id}?of=order&customer=${customer}`, label: say('order.go') },
    }),
  });
  return (
    <Section title={say('order.new')}>
      <CommandForm<Order>
        key={saved}
        name="order"
        subject={`${customer}:${segment}`}
        initialValues={{ placedOn: businessDate }}
        submitLabel={say('order.place')}
        onSubmit={(values) => save({ ...withoutBlanks(values), segment })}
      >
        {(form) => (
          <>
            <div className="decision-fields">
              <TextField name="number" label={say('order.number')} required={false} />
              <MoneyField name="amount" label={say('order.gross')} currency={currency} />
              <DateField name="placedOn" label={say('order.placedOn')} required={false} />
              <DateField name="shipOn" label={say('order.ships')} required={false} />
              <CountField name="termsDays" label={say('order.termsDays')} required={false} />
              <CheckField name="prepaid" label={say('order.prepaid')} />
            </div>
            <Checking customer={customer} segment={segment} form={form} />
          </>
        )}
      </CommandForm>
    </Section>
  );
}

interface CheckingProps {
  readonly customer: string;
  readonly segment: string;
  readonly form: FormInstance<Order>;
}

function Checking({ customer, segment, form }: CheckingProps) {
  const say = useTexts(decisionTexts);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const { stands, asked } = useStillTyped(form);
  const check = async () => {
    const values = await form.validateFields().catch(() => null);
    if (!values) return;
    setFailure(null);
    setVerdict(null);
    asked();
    const body = { ...withoutBlanks(withExactAmounts(values)), segment };
    const params = { path: { customer } };
    await answered(zixin.POST('/v1/customers/{customer}/order-checks', { params, body })).then(
      (answer) => setVerdict(answer as Verdict),
      (error: unknown) => setFailure(error),
    );
  };
  return (
    <div className="decision-check">
      <Button onClick={() => void check()}>{say('order.check')}</Button>
      {stands && failure !== null && <Failure error={failure} />}
      {stands && verdict && (
        <div role="status">
          <p>
            <strong>{say(verdict.verdict === 'held' ? 'order.would-hold' : 'order.would-pass')}</strong>{' '}
            {say('order.headroom')}{' '}
            {verdict.headroom ? <Money of={verdict.headroom} currency /> : say('unlimited')}
          </p>
          <Reasons of={verdict.reasons} />
          <WaysOut of={verdict} customer={customer} />
        </div>
      )}
    </div>
  );
}
