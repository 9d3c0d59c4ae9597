import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { CustomerPicker } from '../api/customer-picker.js';
import { ChoiceField } from '../ui/form/fields.js';
import { useHouse } from '../ui/house.js';
import { useTexts } from '../ui/texts.js';
import { uiTexts } from '../ui/ui.texts.js';
import { accountsOf } from './receivables.queries.js';
import { receivablesTexts } from './receivables.texts.js';

/** The customer and account that the form around is about, with the account's currency. */
export function useAccount() {
  const { currency: house } = useHouse();
  const customer = (Form.useWatch('customer') as string | undefined) ?? '';
  const segment = (Form.useWatch('segment') as string | undefined) ?? 'main';
  const accounts = useQuery(accountsOf(customer)).data?.accounts ?? [];
  const currency = accounts.find((account) => account.segment === segment)?.currency ?? house;
  return { customer, segment, currency, segments: accounts.map((account) => account.segment) };
}

/** Whose document it is; the account is asked only of who has more than one. */
export function CustomerAndAccount({ onCustomer }: { onCustomer?: () => void }) {
  const say = useTexts(receivablesTexts);
  const sayUi = useTexts(uiTexts);
  const { segments } = useAccount();
  return (
    <div className="zx-fields">
      <Form.Item
        className="zx-all"
        name="customer"
        label={say('customer')}
        rules={[{ required: true, message: sayUi('form.required') }]}
      >
        <Picker {...(onCustomer && { onCustomer })} />
      </Form.Item>
      {segments.length > 1 ? (
        <ChoiceField
          name="segment"
          label={say('segment')}
          options={segments.map((value) => ({ value, label: value }))}
        />
      ) : (
        <Form.Item name="segment" hidden>
          <Input />
        </Form.Item>
      )}
    </div>
  );
}

interface PickerProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (customer: string | undefined) => void;
  readonly onCustomer?: () => void;
}

function Picker({ onChange, onCustomer, ...rest }: PickerProps) {
  return (
    <CustomerPicker
      {...rest}
      onChange={(customer) => {
        onChange?.(customer);
        onCustomer?.();
      }}
    />
  );
}
