import { type Attempt, useCommand } from '../api/command.js';
import { CommandForm } from '../ui/form/command-form.js';
import { withoutBlanks } from '../ui/form/fields.js';
import { useTexts } from '../ui/texts.js';
import { type Done, useSayDone } from './done.js';
import { receivablesTexts } from './receivables.texts.js';

interface ActionFormProps<Values extends object> {
  readonly name: string;
  /** The document or customer it is about: drafts are kept for it. */
  readonly subject: string;
  readonly customer: string;
  readonly does: Done;
  /** Of the document, said once it is done. */
  readonly number: string | null;
  readonly initialValues?: Partial<Values>;
  readonly send: (values: Values, attempt: Attempt) => Promise<unknown>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly danger?: boolean;
  /** What it does: asked once more. */
  readonly confirm?: string;
  readonly children: React.ReactNode;
}

/** One command about a document or a customer. */
export function ActionForm<Values extends object>(props: ActionFormProps<Values>) {
  const say = useTexts(receivablesTexts);
  const done = useSayDone();
  const { customer, send, initialValues, does, number } = props;
  const command = useCommand({
    customer: () => customer,
    send: (values: Values, attempt) => send(withoutBlanks(values), attempt),
    done: () => {
      props.onDone();
      done(does, number);
    },
  });
  return (
    <CommandForm<Values>
      name={props.name}
      subject={props.subject}
      {...(initialValues && { initialValues })}
      submitLabel={say(`do.${does}`)}
      onSubmit={command.mutateAsync}
      onCancel={{ label: say('back'), action: props.onCancel }}
      danger={props.danger ?? false}
      confirm={props.confirm}
    >
      <div className="zx-fields">{props.children}</div>
    </CommandForm>
  );
}
