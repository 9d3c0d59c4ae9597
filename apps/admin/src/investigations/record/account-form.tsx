import { DateField } from '../../ui/form/date-input.js';
import { useHouse } from '../../ui/house.js';
import { Quoted } from '../../ui/quoted.js';
import { useTexts } from '../../ui/texts.js';
import { recordTexts } from '../record.texts.js';
import { CodeField, LettersField } from './code-field.js';
import type { PartProps } from './company-forms.js';
import { RecordForm } from './record-form.js';
import { openAccount } from './record.queries.js';

/** A further credit account of the customer, with a limit and terms of its own. */
export function AccountForm({ customer, file }: PartProps) {
  const say = useTexts(recordTexts);
  const { currency } = useHouse();
  const open = file.accounts.map((account) => `${account.segment} (${account.currency})`).join(' · ');
  return (
    <>
      <p className="zx-note">
        {say('account.open')} <Quoted>{open}</Quoted>
      </p>
      <RecordForm<{ segment: string; currency: string; openedOn?: string }>
        name="credit-account"
        customer={customer}
        initialValues={{ currency }}
        submitLabel={say('account.save')}
        send={openAccount}
      >
        <CodeField
          name="segment"
          label={say('account.segment')}
          extra={say('account.segment.extra')}
          pattern={/^[a-z][a-z0-9-]{0,31}$/}
          fault={say('account.segment.shape')}
          maxLength={32}
          required
        />
        <LettersField
          name="currency"
          letters={3}
          label={say('register.currency')}
          fault={say('register.currency.shape')}
          required
        />
        <DateField name="openedOn" label={say('account.openedOn')} extra={say('today')} required={false} />
      </RecordForm>
    </>
  );
}
