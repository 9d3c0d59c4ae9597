import { Alert } from 'antd';
import { useState } from 'react';
import { type Attempt, useCommand } from '../../api/command.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { withoutBlanks } from '../../ui/form/fields.js';
import { useTexts } from '../../ui/texts.js';
import { recordTexts } from '../record.texts.js';

interface RecordFormProps<Values extends object> {
  readonly name: string;
  readonly customer: string;
  readonly initialValues?: Partial<Values>;
  readonly send: (customer: string, values: Values, attempt: Attempt) => Promise<unknown>;
  readonly submitLabel?: string;
  readonly danger?: boolean;
  readonly children: React.ReactNode;
}

/** One change of a customer's record; says when it was saved and begins anew. */
export function RecordForm<Values extends object>(props: RecordFormProps<Values>) {
  const { name, customer, send, initialValues, danger = false } = props;
  const say = useTexts(recordTexts);
  const [saved, setSaved] = useState(0);
  const change = useCommand({
    customer: () => customer,
    send: (values: Values, attempt) => send(customer, withoutBlanks(values), attempt),
    done: () => setSaved(saved + 1),
  });
  return (
    <>
      {saved > 0 && <Alert type="success" showIcon title={say('saved')} role="status" />}
      <CommandForm<Values>
        key={saved}
        name={name}
        subject={customer}
        {...(initialValues && { initialValues })}
        submitLabel={props.submitLabel ?? say('save')}
        onSubmit={change.mutateAsync}
        danger={danger}
      >
        <div className="zx-fields">{props.children}</div>
      </CommandForm>
    </>
  );
}
