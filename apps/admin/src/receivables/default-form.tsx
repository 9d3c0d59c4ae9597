import { may, useMe } from '../api/me.js';
import { useCommand } from '../api/command.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { TextField, withoutBlanks } from '../ui/form/fields.js';
import { useTexts } from '../ui/texts.js';
import type { NewFormProps } from './action-panel.js';
import { CustomerAndAccount } from './customer-and-account.js';
import { useSayDone } from './done.js';
import { cureDefault, declareDefault } from './receivables.queries.js';
import { receivablesTexts } from './receivables.texts.js';

interface Values {
  readonly customer: string;
  readonly segment: string;
  readonly reason: string;
  readonly on?: string;
}

/** Declares a default, or cures one: by another person. */
export function DefaultForm({ customer, onClose, way }: NewFormProps & { readonly way: 'default' | 'cure' }) {
  const say = useTexts(receivablesTexts);
  const done = useSayDone();
  const allowed = may(useMe(), way === 'default' ? 'declareDefault' : 'cureDefault');
  const send = way === 'default' ? declareDefault : cureDefault;
  const command = useCommand({
    customer: (values: Values) => values.customer,
    send: ({ customer: id, ...values }: Values, attempt) => send(id, withoutBlanks(values), attempt),
    done: () => {
      onClose();
      done(way);
    },
  });
  if (!allowed) return <p className="zx-note">{say(`${way}.who`)}</p>;
  const initial = { segment: 'main' };
  return (
    <CommandForm<Values>
      name={`${way}-of`}
      subject={customer}
      initialValues={customer === '' ? initial : { ...initial, customer }}
      submitLabel={say(`do.${way}`)}
      onSubmit={command.mutateAsync}
      onCancel={{ label: say('back'), action: onClose }}
      danger={way === 'default'}
      confirm={way === 'default' ? say('default.warning') : undefined}
    >
      <p className="zx-note">{say(`${way}.warning`)}</p>
      <CustomerAndAccount />
      <TextField name="reason" label={say('reason')} lines={2} maxLength={1000} />
      <DateField name="on" label={say('on')} extra={say('today')} required={false} />
    </CommandForm>
  );
}
