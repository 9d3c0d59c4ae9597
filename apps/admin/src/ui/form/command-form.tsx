import { ZixinProblem } from '@zixin/client';
import { Alert, Button, Form, type FormInstance } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTexts } from '../texts.js';
import { uiTexts } from '../ui.texts.js';
import { withExactAmounts } from './amounts.js';
import { drafts } from './drafts.js';
import { type FieldName, placed } from './pointers.js';
import { Sure } from './sure.js';

interface CommandFormProps<Values extends object> {
  /** Names the form; fields have the names of the DTO, so that a refusal finds them. */
  readonly name: string;
  /** What the draft is about, such as a customer's id: what was typed and not saved comes back. */
  readonly subject: string;
  /** Set once; a refetch never wipes what was typed. */
  readonly initialValues?: Partial<Values>;
  readonly submitLabel: string;
  /** Resolves when saved. Rejects with what went wrong: the form keeps everything and says it. */
  readonly onSubmit: (values: Values) => Promise<unknown>;
  readonly onCancel?: { readonly label: string; readonly action: () => void };
  readonly danger?: boolean;
  /** What it does, in a sentence, where that is asked once more before it is sent. */
  readonly confirm?: string | undefined;
  /** Asking again without a change is meant (a check, a simulation), not a slip that would do it twice. */
  readonly repeatable?: boolean;
  /** Fields that are kept in no draft, such as passwords. */
  readonly secret?: readonly string[];
  readonly children: React.ReactNode | ((form: FormInstance<Values>) => React.ReactNode);
}

/** One command's form: keeps a draft, takes no typing while it saves, shows refusals at their fields, loses nothing. */
export function CommandForm<Values extends object>(props: CommandFormProps<Values>) {
  const {
    name,
    subject,
    initialValues,
    onSubmit,
    onCancel,
    danger = false,
    repeatable = false,
    secret = [],
    confirm,
  } = props;
  const say = useTexts(uiTexts);
  const [form] = Form.useForm<Values>();
  const key = `${name}:${subject}`;
  const [start] = useState(() => ({ draft: drafts.read(key), initial: initialValues }));
  const [restored, setRestored] = useState(start.draft !== undefined);
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState(false);
  const [asking, setAsking] = useState(false);
  const sure = useRef(false);
  const [refusal, setRefusal] = useState<readonly string[]>([]);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(later.current), []);
  const focused = useRef<Element>(null);
  useEffect(() => {
    if (!busy && document.activeElement === document.body && focused.current instanceof HTMLElement)
      focused.current.focus();
  }, [busy]);

  const draft = () => drafts.write(key, withoutSecrets(form.getFieldsValue(true) as object, secret));
  const keep = () => {
    setAsking(false);
    setSaved(false);
    clearTimeout(later.current);
    later.current = setTimeout(draft, 300);
  };
  const submit = async (values: Values) => {
    if (busy || (saved && !repeatable)) return;
    if (confirm !== undefined && !sure.current) return setAsking(true);
    sure.current = false;
    setAsking(false);
    focused.current = document.activeElement;
    setBusy(true);
    setRefusal([]);
    draft();
    try {
      await onSubmit(withExactAmounts(values));
      clearTimeout(later.current);
      drafts.drop(key);
      setRestored(false);
      setSaved(true);
      setBusy(false);
    } catch (error) {
      // At once: a field that is disabled takes no focus.
      flushSync(() => setBusy(false));
      setRefusal(showRefusal(form, error, say('form.network')));
    }
  };
  return (
    <Form<Values>
      form={form}
      name={name}
      layout="vertical"
      initialValues={{ ...start.initial, ...(start.draft as object | undefined) }}
      scrollToFirstError={{ focus: true }}
      disabled={busy}
      onValuesChange={keep}
      onFinish={(values) => void submit(values)}
      onFinishFailed={() => {
        sure.current = false;
        setRefusal([]);
      }}
    >
      {restored && (
        <Alert
          type="info"
          showIcon
          title={say('form.draft')}
          action={
            <Button
              size="small"
              onClick={() => {
                drafts.drop(key);
                form.resetFields();
                form.setFieldsValue((start.initial ?? {}) as never);
                setRestored(false);
              }}
            >
              {say('form.draft.drop')}
            </Button>
          }
        />
      )}
      {typeof props.children === 'function' ? props.children(form) : props.children}
      <Refused lines={refusal} run={repeatable} />
      {asking ? (
        <Sure
          what={confirm ?? ''}
          label={props.submitLabel}
          onSure={() => {
            sure.current = true;
            form.submit();
          }}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <Buttons
          label={props.submitLabel}
          busy={busy}
          danger={danger}
          saved={saved && !repeatable}
          onCancel={onCancel}
        />
      )}
    </Form>
  );
}

/** What the service refused, once; a run that was refused saved nothing anyway. */
function Refused({ lines, run }: { lines: readonly string[]; run: boolean }) {
  const say = useTexts(uiTexts);
  if (lines.length === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      title={say(run ? 'form.not-run' : 'form.refused')}
      description={lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    />
  );
}

interface ButtonsProps {
  readonly label: string;
  readonly busy: boolean;
  readonly danger: boolean;
  readonly saved: boolean;
  readonly onCancel: CommandFormProps<object>['onCancel'];
}

function Buttons({ label, busy, danger, saved, onCancel }: ButtonsProps) {
  const say = useTexts(uiTexts);
  return (
    <div className="zx-form-buttons">
      <Button type="primary" htmlType="submit" loading={busy} disabled={false} danger={danger}>
        {label}
      </Button>
      {saved && (
        <span role="status" className="zx-secondary">
          {say('form.saved')}
        </span>
      )}
      {onCancel && <Button onClick={onCancel.action}>{onCancel.label}</Button>}
    </div>
  );
}

const withoutSecrets = (values: object, secret: readonly string[]): object =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !secret.includes(name)));

/** Sets what the service refused at the fields it names; answers what no field can show. */
function showRefusal<Values>(form: FormInstance<Values>, error: unknown, network: string): string[] {
  if (!(error instanceof ZixinProblem)) return [network];
  const names = form.getFieldsError().map((field) => field.name as FieldName);
  const { atFields, elsewhere } = placed(error.problem.errors, names);
  const messagesAt = (name: FieldName) =>
    atFields.filter((one) => String(one.name) === String(name)).map(({ message }) => message);
  form.setFields(atFields.map(({ name }) => ({ name: name as never, errors: messagesAt(name) })));
  if (atFields[0]) form.scrollToField(atFields[0].name as never, { focus: true });
  return [error.problem.detail, ...elsewhere.filter((line) => line !== error.problem.detail)];
}
