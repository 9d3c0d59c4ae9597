import { Button } from 'antd';
import { useState } from 'react';
import { useCommand } from '../api/command.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { TextField, withoutBlanks } from '../ui/form/fields.js';
import { Panel } from '../ui/panel.js';
import { useTexts } from '../ui/texts.js';
import { StatementsField } from './evidence/statements-field.js';
import { investigationTexts } from './investigation.texts.js';
import { correctStatements, type Evidence } from './investigations.queries.js';
import { columnOf, type KeptStatement } from './kept-statements.js';
import { statementsOf } from './statements.js';
import type { StatementsValue } from './statements-grid.js';

interface Values {
  readonly reason: string;
  readonly source: string;
  readonly obtainedOn?: string;
  readonly statements: StatementsValue;
}

/** The statements as they should have been; the original stays beside. */
export function CorrectStatements({ of }: { of: Evidence }) {
  const say = useTexts(investigationTexts);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const correction = useCommand({
    customer: () => of.customerId,
    send: ({ statements: { columns, unit }, ...rest }: Values, attempt) => {
      const body = withoutBlanks({ ...rest, statements: statementsOf(columns, unit) });
      return correctStatements(of.id, body, attempt);
    },
    done: close,
  });
  const kept = (of.corrections.at(-1) ?? (of.content as object)) as { statements: readonly KeptStatement[] };
  const initial = { unit: 'one' as const, columns: kept.statements.map((one) => columnOf(one, 'one')) };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {say('correct')}
      </Button>
      <Panel open={open} title={say('correct.title')} onClose={close} side>
        <CommandForm<Values>
          name="correction"
          subject={of.id}
          initialValues={{ statements: initial, source: of.source }}
          submitLabel={say('correct.save')}
          onSubmit={correction.mutateAsync}
          onCancel={{ label: say('back'), action: close }}
        >
          <StatementsField name={['statements']} />
          <div className="zx-fields">
            <TextField
              className="zx-all"
              name="reason"
              label={say('correct.reason')}
              lines={2}
              maxLength={1000}
            />
            <TextField name="source" label={say('correct.source')} maxLength={200} />
            <DateField name="obtainedOn" label={say('correct.obtainedOn')} required={false} />
          </div>
        </CommandForm>
      </Panel>
    </>
  );
}
