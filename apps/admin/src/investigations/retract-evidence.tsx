import { Button } from 'antd';
import { useState } from 'react';
import { useCommand } from '../api/command.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { TextField, withoutBlanks } from '../ui/form/fields.js';
import { Panel } from '../ui/panel.js';
import { useTexts } from '../ui/texts.js';
import { evidenceTexts } from './evidence.texts.js';
import type { EvidenceKind } from './evidence/evidence-body.js';
import { investigationTexts } from './investigation.texts.js';
import { type Evidence, retractEvidence } from './investigations.queries.js';

interface Values {
  readonly reason: string;
  readonly on?: string;
}

/** From a day on the evidence does not count; it stays readable. */
export function RetractEvidence({ of }: { of: Pick<Evidence, 'id' | 'kind' | 'customerId'> }) {
  const say = useTexts(investigationTexts);
  const sayKind = useTexts(evidenceTexts);
  const [open, setOpen] = useState(false);
  const retraction = useCommand({
    customer: () => of.customerId,
    send: (values: Values, attempt) => retractEvidence(of.id, withoutBlanks(values), attempt),
    done: () => setOpen(false),
  });
  const close = () => setOpen(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {say('retract')}
      </Button>
      <Panel
        open={open}
        title={say('retract.title', { kind: sayKind(`kind.${of.kind as EvidenceKind}`) })}
        onClose={close}
      >
        <CommandForm<Values>
          name="retraction"
          subject={of.id}
          submitLabel={say('retract')}
          onSubmit={retraction.mutateAsync}
          onCancel={{ label: say('back'), action: close }}
          danger
        >
          <TextField name="reason" label={say('retract.reason')} lines={2} maxLength={1000} />
          <DateField name="on" label={say('retract.on')} extra={say('retract.extra')} required={false} />
        </CommandForm>
      </Panel>
    </>
  );
}
