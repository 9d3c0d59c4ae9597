import { Form } from 'antd';
import { useEffect } from 'react';
import type { MoneyText } from '../ui/figures.js';
import { MoneyInput } from '../ui/form/money-input.js';
import { useTexts } from '../ui/texts.js';
import { uiTexts } from '../ui/ui.texts.js';
import { partFault } from './part.js';
import { receivablesTexts } from './receivables.texts.js';

interface PartFieldProps {
  readonly label: string;
  readonly extra?: string;
  readonly currency: string;
  /** Nothing typed means something too. */
  readonly required?: boolean;
  readonly most?: MoneyText;
  readonly onAmount: (typed: MoneyText | undefined) => void;
}

/** The `amount` of a command that is asked once more: what is not an amount, or is too much, is said before that. */
export function PartField({ label, extra, currency, required = true, most, onAmount }: PartFieldProps) {
  const say = useTexts(receivablesTexts);
  const ui = useTexts(uiTexts);
  const typed = Form.useWatch<MoneyText | undefined>('amount');
  useEffect(() => onAmount(typed), [typed, onAmount]);
  const check = (_: unknown, value: MoneyText | undefined) => {
    if (value === undefined && required) return Promise.reject(new Error(ui('form.required')));
    const fault = partFault(value, most);
    return fault === null ? Promise.resolve() : Promise.reject(new Error(say(`preview.${fault}`)));
  };
  return (
    <Form.Item
      {...{ name: 'amount', label, extra, required }}
      validateTrigger="onBlur"
      rules={[{ validator: check }]}
    >
      <MoneyInput currency={currency} />
    </Form.Item>
  );
}
