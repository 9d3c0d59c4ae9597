import { Form, Input } from 'antd';
import type { FormItemProps } from 'antd';
import { currencyDigits } from './currency-digits.js';
import { amountText, type MoneyText } from '../figures.js';
import { useHouse } from '../house.js';
import { useLanguage, useTexts } from '../texts.js';
import { uiTexts } from '../ui.texts.js';
import { mostDigits, settled, typedAmount } from './amounts.js';

interface MoneyInputProps {
  readonly id?: string;
  readonly value?: MoneyText;
  readonly onChange?: (value: MoneyText | undefined) => void;
  readonly onBlur?: () => void;
  readonly currency?: string;
  readonly 'aria-label'?: string;
  readonly disabled?: boolean;
}

/** Text that takes `1,250,000`, `125万` or pasted cells; the value stays a decimal text, grouped when left. */
export function MoneyInput({ value, onChange, onBlur, currency: given, ...rest }: MoneyInputProps) {
  const language = useLanguage();
  const house = useHouse();
  const currency = given ?? value?.currency ?? house.currency;
  const tidy = () => {
    const typed = typedAmount(value?.amount ?? '');
    const exact = typed === null ? null : settled(typed, currencyDigits(currency));
    if (exact !== null && value) onChange?.({ amount: exact, currency });
    onBlur?.();
  };
  const shown = value && /^-?\d+\.\d+$/.test(value.amount) ? value.amount : (value?.amount ?? '');
  const preview = typedAmount(shown);
  return (
    <Input
      {...rest}
      inputMode="decimal"
      autoComplete="off"
      value={shown}
      suffix={<span className="zx-unit">{currency}</span>}
      title={preview === null ? undefined : amountText(preview, language)}
      onChange={({ target }) =>
        onChange?.(target.value === '' ? undefined : { amount: target.value, currency })
      }
      onBlur={tidy}
    />
  );
}

interface MoneyFieldProps extends Pick<FormItemProps, 'name' | 'label' | 'extra'> {
  readonly required?: boolean;
  readonly currency?: string;
}

const faultOf = (typed: string) =>
  typed.replaceAll(/\D/g, '').length > mostDigits ? 'form.amount.long' : 'form.amount';

/** A field of a command whose value is `{ amount, currency }`. */
export function MoneyField({ name, label, extra, required = true, currency }: MoneyFieldProps) {
  const say = useTexts(uiTexts);
  const check = (_: unknown, value: MoneyText | undefined) => {
    if (value === undefined)
      return required ? Promise.reject(new Error(say('form.required'))) : Promise.resolve();
    const typed = typedAmount(value.amount);
    if (typed === null) return Promise.reject(new Error(say(faultOf(value.amount), { digits: mostDigits })));
    const decimals = currencyDigits(value.currency);
    return settled(typed, decimals) === null
      ? Promise.reject(new Error(say('form.amount.decimals', { currency: value.currency, decimals })))
      : Promise.resolve();
  };
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      required={required}
      validateTrigger="onBlur"
      rules={[{ validator: check }]}
    >
      <MoneyInput {...(currency === undefined ? {} : { currency })} />
    </Form.Item>
  );
}
