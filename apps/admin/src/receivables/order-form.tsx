import type { components } from '@zixin/client';
import { Alert, Button, Form } from 'antd';
import { useState } from 'react';
import { useCommand } from '../api/command.js';
import { Releases, type WayOut } from '../api/releases.js';
import { amountText } from '../ui/figures.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { useStillTyped } from '../ui/form/still-typed.js';
import { CountField } from '../ui/form/count-field.js';
import { CheckField, TextField, withoutBlanks } from '../ui/form/fields.js';
import { withExactAmounts } from '../ui/form/amounts.js';
import { MoneyField } from '../ui/form/money-input.js';
import { Failure } from '../ui/loaded.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import type { NewFormProps } from './action-panel.js';
import { CustomerAndAccount, useAccount } from './customer-and-account.js';
import { checkOrder, placeOrder } from './orders.queries.js';
import { receivablesTexts } from './receivables.texts.js';

type Values = components['schemas']['OrderDto'] & { readonly customer: string };
type Reasons = readonly { readonly code: components['schemas']['PresentedHoldReason']['code'] }[];

interface Verdict {
  readonly verdict: 'held' | 'reserved' | 'released' | 'closed';
  readonly reasons: Reasons;
  readonly waysOut: readonly WayOut[];
  readonly releases: readonly (readonly number[])[];
  readonly shortfall: { readonly amount: string; readonly currency: string } | null;
}

/** An order by hand: its verdict can be asked before it is placed. */
export function OrderForm({ customer, onClose }: NewFormProps) {
  const say = useTexts(receivablesTexts);
  const [placed, setPlaced] = useState<Verdict | null>(null);
  const placing = useCommand({
    customer: (values: Values) => values.customer,
    send: ({ customer: id, ...values }: Values, attempt) => placeOrder(id, withoutBlanks(values), attempt),
    done: setPlaced,
  });
  if (placed)
    return (
      <>
        <VerdictAlert of={placed} prefix="order.placed" />
        <div className="zx-form-buttons">
          <Button onClick={() => setPlaced(null)}>{say('order.more')}</Button>
          <Button type="primary" onClick={onClose}>
            {say('back')}
          </Button>
        </div>
      </>
    );
  const initial = { segment: 'main' };
  return (
    <CommandForm<Values>
      name="order"
      subject={customer}
      initialValues={customer === '' ? initial : { ...initial, customer }}
      submitLabel={say('do.order')}
      onSubmit={placing.mutateAsync}
      onCancel={{ label: say('back'), action: onClose }}
    >
      <CustomerAndAccount />
      <OrderFields />
      <CheckFirst />
    </CommandForm>
  );
}

function OrderFields() {
  const say = useTexts(receivablesTexts);
  const { currency } = useAccount();
  return (
    <div className="zx-fields">
      <TextField name="number" label={say('order.number')} required={false} />
      <MoneyField key={currency} name="amount" label={say('order.amount')} currency={currency} />
      <DateField name="placedOn" label={say('order.placedOn')} extra={say('today')} required={false} />
      <DateField
        name="shipOn"
        label={say('order.shipOn')}
        extra={say('order.shipOn.extra')}
        required={false}
      />
      <CountField
        name="termsDays"
        label={say('order.terms')}
        extra={say('order.terms.extra')}
        required={false}
      />
      <TextField name="sellingEntity" label={say('sellingEntity')} required={false} />
      <TextField name="orderedBy" label={say('orderedBy')} required={false} />
      <CheckField className="zx-all" name="prepaid" label={say('order.prepaid')} />
    </div>
  );
}

/** Asks for the verdict of what was typed, and shows it until something else is; nothing is saved. */
function CheckFirst() {
  const say = useTexts(receivablesTexts);
  const form = Form.useFormInstance<Values>();
  const { stands, asked } = useStillTyped(form);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const check = useCommand({
    customer: (values: Values) => values.customer,
    send: ({ customer: id, ...values }: Values, attempt) =>
      checkOrder(id, withoutBlanks(withExactAmounts(values)), attempt),
    done: setVerdict,
  });
  const ask = async () => {
    setVerdict(null);
    const values = await form.validateFields().catch(() => null);
    if (!values) return;
    asked();
    check.mutate(values);
  };
  return (
    <>
      <Button size="small" loading={check.isPending} onClick={() => void ask()}>
        {say('order.check')}
      </Button>
      {stands && verdict && <VerdictAlert of={verdict} prefix="order.verdict" />}
      {stands && check.error && <Failure error={check.error} />}
    </>
  );
}

const words = {
  'order.verdict': { held: 'order.verdict.held', other: 'order.verdict.reserved' },
  'order.placed': { held: 'order.placed.held', other: 'order.placed.reserved' },
} as const;

function VerdictAlert({ of, prefix }: { of: Verdict; prefix: keyof typeof words }) {
  const say = useTexts(receivablesTexts);
  const language = useLanguage();
  const held = of.verdict === 'held';
  const reasons = of.reasons.map(({ code }) => say(`hold.${code}`)).join(' · ');
  const short = of.shortfall && /[1-9]/.test(of.shortfall.amount) ? of.shortfall : null;
  const amount = short && `${amountText(short.amount, language)} ${short.currency}`;
  return (
    <Alert
      className="zx-verdict"
      type={held ? 'warning' : 'success'}
      showIcon
      role="status"
      title={say(words[prefix][held ? 'held' : 'other'], { reasons })}
      description={
        <>
          {amount && <p>{say('order.shortfall', { amount })}</p>}
          {held && <Releases of={of} />}
        </>
      }
    />
  );
}
