import type { Attempt } from '../api/command.js';
import { CommandForm } from '../ui/form/command-form.js';
import { TextField } from '../ui/form/fields.js';
import { useTexts } from '../ui/texts.js';
import { useDecision } from './command-of.js';
import { decisionTexts } from './decisions.texts.js';

export interface Reason {
  readonly reason: string;
}

interface ReasonFormProps {
  readonly name: string;
  readonly subject: string;
  readonly customer: string;
  readonly label: string;
  /** What is said once it is saved. */
  readonly said: string;
  readonly danger?: boolean;
  /** What it does: asked once more. */
  readonly confirm?: string | undefined;
  readonly send: (body: Reason, attempt: Attempt) => Promise<unknown>;
  readonly done?: () => void;
}

/** A command that asks for nothing but its reason. */
export function ReasonForm(props: ReasonFormProps) {
  const { name, subject, customer, label, said, danger = false, send, done } = props;
  const say = useTexts(decisionTexts);
  const { save, saved } = useDecision({ customer, send, said: () => ({ said }) });
  return (
    <CommandForm<Reason>
      key={saved}
      name={name}
      subject={subject}
      submitLabel={label}
      danger={danger}
      confirm={props.confirm}
      onSubmit={({ reason }) => save({ reason }).then(done)}
    >
      <TextField name="reason" label={say('reason')} lines={2} maxLength={1_000} />
    </CommandForm>
  );
}
