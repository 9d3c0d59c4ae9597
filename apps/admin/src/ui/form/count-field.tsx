import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTexts } from '../texts.js';
import { uiTexts } from '../ui.texts.js';
import type { FieldProps } from './fields.js';
import { countFault, type CountRule, heldCount } from './typed-count.js';

interface CountInputProps {
  readonly rule: CountRule;
  readonly id?: string | undefined;
  readonly className?: string;
  readonly suffix?: React.ReactNode;
  readonly value?: number | string | null | undefined;
  readonly onChange?: (value: number | string | undefined) => void;
  readonly onBlur?: () => void;
}

/** Holds a number, or what was typed and is none: never another number than is shown. */
export function CountInput({ rule, value, onChange, ...rest }: CountInputProps) {
  const [typing, setTyping] = useState<string>();
  const typed = typing !== undefined && heldCount(typing, rule) === value ? typing : undefined;
  return (
    <Input
      {...rest}
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? value ?? ''}
      onChange={({ target }) => {
        setTyping(target.value);
        onChange?.(heldCount(target.value, rule));
      }}
    />
  );
}

interface CountFieldProps extends FieldProps {
  readonly decimals?: number;
  readonly min?: number;
}

/** A whole number from 0, or one with decimals; what is none is refused where it stands. */
export function CountField({ required = true, decimals = 0, min = 0, ...item }: CountFieldProps) {
  const say = useTexts(uiTexts);
  const rule = { decimals, min };
  const check = (_: unknown, value: number | string | undefined | null) => {
    const empty = value === undefined || value === null;
    const fault = empty && required ? 'form.required' : countFault(value, rule);
    return fault ? Promise.reject(new Error(say(fault, { decimals, min }))) : Promise.resolve();
  };
  return (
    <Form.Item {...item} required={required} validateTrigger="onBlur" rules={[{ validator: check }]}>
      <CountInput rule={rule} />
    </Form.Item>
  );
}
