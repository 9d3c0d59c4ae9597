import { answered, type components } from '@zixin/client';
import { zixin } from '../api/client.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { CountField } from '../ui/form/count-field.js';
import { CheckField, TextField, withoutBlanks } from '../ui/form/fields.js';
import { MoneyField } from '../ui/form/money-input.js';
import { Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { useDecision } from './command-of.js';
import { decisionTexts } from './decisions.texts.js';
import { ReasonForm } from './reason-form.js';

interface OrderChangesProps {
  readonly id: string;
  readonly customer: string;
  readonly currency: string;
  /** What is delivered can only be recorded of an order that is not held. */
  readonly delivers?: boolean;
}

type Amendment = components['schemas']['AmendmentDto'];
type Delivery = components['schemas']['DeliveryDto'];

/** An order changed, delivered or cancelled. */
export function OrderChanges({ id, customer, currency, delivers = false }: OrderChangesProps) {
  const say = useTexts(decisionTexts);
  return (
    <>
      <Section id="amend" title={say('order.amend')}>
        <Amend id={id} customer={customer} currency={currency} />
      </Section>
      {delivers && (
        <Section title={say('order.deliver')}>
          <Deliver id={id} customer={customer} currency={currency} />
        </Section>
      )}
      <Section title={say('order.cancel')}>
        <ReasonForm
          name="order-cancel"
          subject={id}
          customer={customer}
          label={say('order.cancel')}
          said={say('order.is-cancelled')}
          danger
          send={(body, attempt) =>
            answered(
              zixin.POST('/v1/orders/{id}/cancellation', { ...attempt, params: { path: { id } }, body }),
            )
          }
        />
      </Section>
    </>
  );
}

function Amend({ id, customer, currency }: Omit<OrderChangesProps, 'delivers'>) {
  const say = useTexts(decisionTexts);
  const { save, saved } = useDecision({
    customer,
    send: (body: Amendment, attempt) =>
      answered(zixin.POST('/v1/orders/{id}/amendments', { ...attempt, params: { path: { id } }, body })),
    said: ({ verdict }) => ({ said: say(verdict === 'held' ? 'order.amended.held' : 'order.amended') }),
  });
  return (
    <CommandForm<Amendment>
      key={saved}
      name="order-amend"
      subject={id}
      submitLabel={say('order.amend.submit')}
      onSubmit={(values) => save(withoutBlanks(values))}
    >
      <div className="decision-fields">
        <MoneyField name="amount" label={say('order.gross')} currency={currency} required={false} />
        <DateField name="shipOn" label={say('order.ships')} required={false} />
        <CountField name="termsDays" label={say('order.termsDays')} required={false} />
      </div>
    </CommandForm>
  );
}

function Deliver({ id, customer, currency }: Omit<OrderChangesProps, 'delivers'>) {
  const say = useTexts(decisionTexts);
  const { save, saved } = useDecision({
    customer,
    send: (body: Delivery, attempt) =>
      answered(zixin.POST('/v1/orders/{id}/deliveries', { ...attempt, params: { path: { id } }, body })),
    said: () => ({ said: say('order.delivered.said') }),
  });
  return (
    <CommandForm<Delivery>
      key={saved}
      name="order-deliver"
      subject={id}
      submitLabel={say('order.deliver.submit')}
      onSubmit={(values) => save(withoutBlanks(values))}
    >
      <div className="decision-fields">
        <TextField name="number" label={say('order.delivery-number')} required={false} />
        <MoneyField
          name="amount"
          label={say('order.delivered-amount')}
          currency={currency}
          required={false}
        />
        <TextField name="sharePercent" label={say('order.share')} required={false} />
        <DateField name="deliveredOn" label={say('order.delivered-on')} required={false} />
      </div>
      <CheckField name="final" label={say('order.final')} />
    </CommandForm>
  );
}
