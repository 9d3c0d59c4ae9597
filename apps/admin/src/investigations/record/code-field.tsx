import { Form, Input } from 'antd';

interface CodeFieldProps {
  readonly name: string;
  readonly label: string;
  readonly extra?: string;
  readonly pattern: RegExp;
  /** What the pattern asks for. */
  readonly fault: string;
  readonly maxLength: number;
  readonly required?: boolean;
  readonly normalize?: (typed: string) => string;
}

/** A short code by a fixed pattern. */
export function CodeField({
  name,
  label,
  extra,
  pattern,
  fault,
  required = false,
  ...input
}: CodeFieldProps) {
  const { normalize = (typed) => typed, maxLength } = input;
  return (
    <Form.Item
      {...{ name, label, extra, normalize }}
      rules={[
        { required, message: fault },
        { pattern, message: fault },
      ]}
      validateFirst
    >
      <Input maxLength={maxLength} autoComplete="off" />
    </Form.Item>
  );
}

interface LettersFieldProps extends Omit<CodeFieldProps, 'pattern' | 'maxLength' | 'normalize'> {
  readonly letters: number;
}

/** A code of so many capital letters, such as of a country or a currency. */
export function LettersField({ letters, ...field }: LettersFieldProps) {
  return (
    <CodeField
      {...field}
      maxLength={letters}
      pattern={new RegExp(`^[A-Z]{${letters}}$`)}
      normalize={(typed) => typed.toUpperCase()}
    />
  );
}
