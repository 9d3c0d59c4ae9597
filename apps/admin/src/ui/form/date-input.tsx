import { DatePicker, Form } from 'antd';
import type { FormItemProps } from 'antd';
import dayjs from 'dayjs';
import { useHouse } from '../house.js';
import { useTexts } from '../texts.js';
import { uiTexts } from '../ui.texts.js';

/** A pointer that rests where the calendar opens previews a day in the field, over what is being typed. */
const typing = { previewValue: false } as const;

interface DateInputProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string | undefined) => void;
  readonly disabled?: boolean;
  readonly 'aria-label'?: string;
}

/** A calendar date as `YYYY-MM-DD`, never an instant. */
export function DateInput({ value, onChange, ...rest }: DateInputProps) {
  const { businessDate } = useHouse();
  return (
    <DatePicker
      {...typing}
      {...rest}
      value={value ? dayjs(value) : null}
      defaultPickerValue={dayjs(value ?? businessDate)}
      format={{ format: 'YYYY-MM-DD', type: 'mask' }}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : undefined)}
    />
  );
}

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
      {...typing}
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
  return (
    <Form.Item {...item} rules={required ? [{ required, message: say('form.date') }] : []}>
      <DateInput />
    </Form.Item>
  );
}
