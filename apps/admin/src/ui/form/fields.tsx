import { Checkbox, Form, Input, Select } from 'antd';
import type { FormItemProps, FormRule } from 'antd';
import { useTexts } from '../texts.js';
import { uiTexts } from '../ui.texts.js';

export interface FieldProps extends Pick<FormItemProps, 'name' | 'label' | 'extra' | 'className'> {
  /** Default: it is. */
  readonly required?: boolean;
}

function useRules(required: boolean) {
  const say = useTexts(uiTexts);
  return required ? [{ required, whitespace: true, message: say('form.required') }] : [];
}

interface TextFieldProps extends FieldProps {
  readonly lines?: number;
  readonly placeholder?: string;
  readonly maxLength?: number;
}

/** One line, or `lines` of them that grow. */
export function TextField({ required = true, lines = 1, placeholder, maxLength, ...item }: TextFieldProps) {
  const rules = useRules(required);
  const input = { ...(placeholder && { placeholder }), ...(maxLength && { maxLength }), autoComplete: 'off' };
  return (
    <Form.Item {...item} rules={rules}>
      {lines === 1 ? (
        <Input {...input} />
      ) : (
        <Input.TextArea {...input} autoSize={{ minRows: lines, maxRows: 12 }} />
      )}
    </Form.Item>
  );
}

interface PasswordFieldProps extends FieldProps {
  /** A new one is not filled in by the browser. */
  readonly kind: 'current' | 'new';
  /** Typed a second time: must be what the field of that name holds. */
  readonly sameAs?: { readonly name: string; readonly message: string };
}

/** Put its name into the form's `secret`. */
export function PasswordField({ required = true, kind, sameAs, ...item }: PasswordFieldProps) {
  const say = useTexts(uiTexts);
  const rules = [
    ...(required ? [{ required, message: say('form.required') }] : []),
    ...(sameAs ? [sameRule(sameAs)] : []),
  ];
  return (
    <Form.Item {...item} rules={rules}>
      <Input.Password autoComplete={`${kind}-password`} visibilityToggle={false} maxLength={1_000} />
    </Form.Item>
  );
}

function sameRule({ name, message }: NonNullable<PasswordFieldProps['sameAs']>): FormRule {
  return ({ getFieldValue }) => ({
    validator: (_, value: unknown) =>
      !value || value === getFieldValue(name) ? Promise.resolve() : Promise.reject(new Error(message)),
  });
}

interface ChoiceFieldProps<Value extends string> extends FieldProps {
  readonly options: readonly { readonly value: Value; readonly label: string }[];
}

/** One of few. */
export function ChoiceField<Value extends string>({
  required = true,
  options,
  ...item
}: ChoiceFieldProps<Value>) {
  const say = useTexts(uiTexts);
  const rules = required ? [{ required, message: say('form.required') }] : [];
  return (
    <Form.Item {...item} rules={rules}>
      <Select options={[...options]} allowClear={!required} />
    </Form.Item>
  );
}

/** Yes or no; `name` holds true or false. */
export function CheckField({ label, ...item }: Omit<FieldProps, 'required'>) {
  return (
    <Form.Item {...item} valuePropName="checked">
      <Checkbox>{label}</Checkbox>
    </Form.Item>
  );
}

/** A command's values without what was left empty: `''`, `undefined`, `null`, and objects that held nothing else. */
export function withoutBlanks<Values>(values: Values): Values {
  return (filled(values) ?? {}) as Values;
}

function filled(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(filled).filter((one) => one !== undefined);
  if (typeof value !== 'object') return value;
  const kept = Object.entries(value).flatMap(([name, part]) => {
    const one = filled(part);
    return one === undefined ? [] : [[name, one] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
