import { useQuery } from '@tanstack/react-query';
import type { components } from '@zixin/client';
import { Form } from 'antd';
import { useCommand } from '../api/command.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { TextField, withoutBlanks } from '../ui/form/fields.js';
import { MoneyField } from '../ui/form/money-input.js';
import type { MoneyText } from '../ui/figures.js';
import { useTexts } from '../ui/texts.js';
import { allocationOf, isSound, preview } from './allocation.js';
import { AllocationField, type AllocationValue } from './allocation-field.js';
import { CustomerAndAccount, useAccount } from './customer-and-account.js';
import { useSayDone } from './done.js';
import { type Item, owedBy, recordPayment } from './receivables.queries.js';
import { receivablesTexts } from './receivables.texts.js';

interface Values {
  readonly customer: string;
  readonly segment: string;
  readonly amount: MoneyText;
  readonly number?: string;
  readonly method?: string;
  readonly receivedOn?: string;
  readonly allocation: AllocationValue;
}

interface PaymentFormProps {
  readonly customer: string;
  readonly onClose: () => void;
}

const modes = ['oldestDueFirst', 'explicit', 'none'] as const;
const nothing: readonly Item[] = [];
const untyped = { mode: 'oldestDueFirst' as const, typed: {} };

/** A payment with where it goes, previewed to the cent before it is saved. */
export function PaymentForm({ customer, onClose }: PaymentFormProps) {
  const say = useTexts(receivablesTexts);
  const done = useSayDone();
  const recording = useCommand({
    customer: (values: Values) => values.customer,
    send: ({ customer: id, allocation: { mode, typed }, ...values }: Values, attempt) => {
      const body: components['schemas']['PaymentDto'] = withoutBlanks(values);
      const allocation = allocationOf(mode, typed, values.amount.currency);
      return recordPayment(id, { ...body, allocation }, attempt);
    },
    done: (_, { number }) => {
      onClose();
      done('payment', number);
    },
  });
  const initial = { segment: 'main', allocation: untyped };
  return (
    <CommandForm<Values>
      name="payment"
      subject={customer}
      initialValues={customer === '' ? initial : { ...initial, customer }}
      submitLabel={say('do.payment')}
      onSubmit={recording.mutateAsync}
      onCancel={{ label: say('back'), action: onClose }}
    >
      {(form) => (
        <>
          <CustomerAndAccount onCustomer={() => form.setFieldValue('allocation', untyped)} />
          <PaymentFields />
          <Allocation />
        </>
      )}
    </CommandForm>
  );
}

function PaymentFields() {
  const say = useTexts(receivablesTexts);
  const { currency } = useAccount();
  return (
    <div className="zx-fields">
      <MoneyField key={currency} name="amount" label={say('payment.amount')} currency={currency} />
      <DateField name="receivedOn" label={say('receivedOn')} extra={say('today')} required={false} />
      <TextField
        name="number"
        label={say('payment.number')}
        extra={say('payment.number.extra')}
        required={false}
      />
      <TextField name="method" label={say('payment.method')} required={false} maxLength={100} />
    </div>
  );
}

function Allocation() {
  const say = useTexts(receivablesTexts);
  const { customer, segment, currency } = useAccount();
  const amount = (Form.useWatch('amount') as MoneyText | undefined)?.amount ?? '';
  const all = useQuery(owedBy(customer)).data ?? nothing;
  const owed = all.filter((item) => item.segment === segment && item.open.currency === currency);
  const check = (_: unknown, value: AllocationValue | undefined) =>
    !value || isSound(preview({ amount, currency }, value.mode, owed, value.typed))
      ? Promise.resolve()
      : Promise.reject(new Error(say('preview.refused')));
  if (customer === '') return <p className="zx-secondary">{say('preview.choose')}</p>;
  return (
    <Form.Item name="allocation" label={say('mode')} validateTrigger={[]} rules={[{ validator: check }]}>
      <AllocationField amount={amount} currency={currency} owed={owed} modes={modes} />
    </Form.Item>
  );
}
