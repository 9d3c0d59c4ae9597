import { DatePicker, Form } from 'antd';
import type { FormItemProps } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useHouse } from '../house.js';
import { useTexts } from '../texts.js';
import { uiTexts } from '../ui.texts.js';
import { DateBox } from './date-box.js';
import { dateFault, heldDate } from './typed-date.js';

interface DateInputProps {
  readonly value?: string;
  readonly onChange?: (value: string | undefined) => void;
  readonly 'aria-label'?: string;
}

/** A calendar date as `YYYY-MM-DD` that a screen shows at once: it is asked for when the field is left, and only a day that is one. */
export function DateInput({ value, onChange, ...rest }: DateInputProps) {
  const say = useTexts(uiTexts);
  const [typing, setTyping] = useState<{ text: string; over: string | undefined; done: boolean }>();
  const typed = typing?.over === value ? typing : undefined;
  const fault = typed?.done ? dateFault(heldDate(typed.text)) : null;
  const settle = (text: string) => {
    const held = heldDate(text);
    const refused = dateFault(held) !== null;
    setTyping(refused ? { text, over: value, done: true } : undefined);
    if (!refused && held !== value) onChange?.(held);
  };
  return (
    <DateBox
      {...rest}
      text={typed?.text ?? value ?? ''}
      fault={fault ? say(fault) : undefined}
      onText={(text) => setTyping({ text, over: value, done: false })}
      onPick={settle}
      onDone={() => typed && settle(typed.text)}
    />
  );
}

interface DateTextProps extends DateInputProps {
  readonly id?: string;
  readonly disabled?: boolean;
  readonly onBlur?: () => void;
  /** Says itself what is wrong with what was typed, where no form's field does. */
  readonly alone?: boolean;
}

/** A calendar date of a form. What was typed and is no day stays its value, for the form to refuse: never another day than is shown. */
export function DateText({ value, onChange, onBlur, alone = false, ...rest }: DateTextProps) {
  const say = useTexts(uiTexts);
  const [typing, setTyping] = useState<string>();
  const typed = typing !== undefined && heldDate(typing) === value ? typing : undefined;
  const fault = alone && typed === undefined ? dateFault(value) : null;
  return (
    <DateBox
      {...rest}
      text={typed ?? value ?? ''}
      fault={fault ? say(fault) : undefined}
      onText={(text) => {
        setTyping(text);
        onChange?.(heldDate(text));
      }}
      onPick={(day) => onChange?.(day)}
      onDone={() => {
        setTyping(undefined);
        onBlur?.();
      }}
    />
  );
}

/** A pointer that rests where the calendar opens previews a day in the field, over what is being typed. */
const steady = { previewValue: false } as const;

interface ClockInputProps {
  /** `2026-11-30T14:05` as a clock in the house's zone shows it. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly 'aria-label': string;
}

/** Date and time of a clock on the wall. */
export function ClockInput({ value, onChange, ...rest }: ClockInputProps) {
  const { businessDate } = useHouse();
  return (
    <DatePicker
      {...steady}
      {...rest}
      showTime={{ format: 'HH:mm' }}
      value={value === null ? null : dayjs(value)}
      defaultPickerValue={dayjs(value ?? businessDate)}
      format={{ format: 'YYYY-MM-DD HH:mm', type: 'mask' }}
      onChange={(moment) => onChange(moment ? moment.format('YYYY-MM-DDTHH:mm') : null)}
    />
  );
}

interface DateFieldProps extends Pick<FormItemProps, 'name' | 'label' | 'extra'> {
  readonly required?: boolean;
}

export function DateField({ required = true, ...item }: DateFieldProps) {
  const say = useTexts(uiTexts);
  const check = (_: unknown, value: string | undefined) => {
    const fault = value === undefined && required ? 'form.date' : dateFault(value);
    return fault ? Promise.reject(new Error(say(fault))) : Promise.resolve();
  };
  return (
    <Form.Item {...item} required={required} validateTrigger="onBlur" rules={[{ validator: check }]}>
      <DateText />
    </Form.Item>
  );
}
