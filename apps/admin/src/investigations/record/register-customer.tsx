import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCommand } from '../../api/command.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { DateField } from '../../ui/form/date-input.js';
import { TextField, withoutBlanks } from '../../ui/form/fields.js';
import { Panel } from '../../ui/panel.js';
import { useTexts } from '../../ui/texts.js';
import { recordTexts } from '../record.texts.js';
import { LettersField } from './code-field.js';
import { registerCustomer } from './record.queries.js';

interface Values {
  readonly name: string;
  readonly number?: string;
  readonly country?: string;
  readonly currency?: string;
  readonly registeredOn?: string;
}

interface RegisterProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** To what usually follows. */
  readonly onNext: (customer: string, next: { open?: boolean; record?: 'registration' }) => void;
}

/** A new customer, and what to do with it next. */
export function RegisterCustomer({ open, onClose, onNext }: RegisterProps) {
  const say = useTexts(recordTexts);
  const [done, setDone] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const registration = useCommand({
    send: (values: Values, attempt) => registerCustomer(withoutBlanks(values), attempt),
    done: ({ id }, { name }) => setDone({ id, name }),
  });
  const close = () => {
    setDone(null);
    onClose();
  };
  return (
    <Panel open={open} title={say('register.title')} onClose={close}>
      {done ? (
        <div className="zx-stack" role="status">
          <p>{say('registered', { name: done.name })}</p>
          <div className="zx-form-buttons">
            <Button type="primary" onClick={() => onNext(done.id, { record: 'registration' })}>
              {say('registered.record')}
            </Button>
            <Button onClick={() => onNext(done.id, { open: true })}>{say('registered.investigate')}</Button>
            <Link to={`/customers/${done.id}`}>{say('registered.file')}</Link>
          </div>
        </div>
      ) : (
        <CommandForm<Values>
          name="register-customer"
          subject="new"
          initialValues={{ country: 'CN' }}
          submitLabel={say('register.save')}
          onSubmit={registration.mutateAsync}
        >
          <div className="zx-fields">
            <TextField className="zx-all" name="name" label={say('register.name')} maxLength={200} />
            <TextField
              name="number"
              label={say('register.number')}
              extra={say('register.number.extra')}
              required={false}
            />
            <LettersField
              name="country"
              letters={2}
              label={say('register.country')}
              fault={say('register.country.shape')}
            />
            <LettersField
              name="currency"
              letters={3}
              label={say('register.currency')}
              extra={say('register.currency.extra')}
              fault={say('register.currency.shape')}
            />
            <DateField
              name="registeredOn"
              label={say('register.registeredOn')}
              extra={say('today')}
              required={false}
            />
          </div>
        </CommandForm>
      )}
    </Panel>
  );
}
