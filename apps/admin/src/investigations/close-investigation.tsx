import { Button, Form } from 'antd';
import { useState } from 'react';
import { useCommand } from '../api/command.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { TextField, withoutBlanks } from '../ui/form/fields.js';
import { Panel } from '../ui/panel.js';
import { useTexts } from '../ui/texts.js';
import type { Checklist } from './checklist.js';
import { evidenceTexts } from './evidence.texts.js';
import type { EvidenceKind } from './evidence/evidence-body.js';
import { investigationTexts } from './investigation.texts.js';
import { cancelInvestigation, completeInvestigation, type Investigation } from './investigations.queries.js';

interface CloseProps {
  readonly of: Investigation;
  readonly list: Checklist | null;
}

/** The two ways an investigation ends. */
export function CloseInvestigation({ of, list }: CloseProps) {
  const say = useTexts(investigationTexts);
  const [way, setWay] = useState<'complete' | 'cancel' | null>(null);
  const close = () => setWay(null);
  return (
    <>
      <Button onClick={() => setWay('cancel')}>{say('cancel')}</Button>
      <Button type="primary" onClick={() => setWay('complete')}>
        {say('complete')}
      </Button>
      <Panel open={way === 'complete'} title={say('complete.title')} onClose={close}>
        <CompletionForm of={of} list={list} onClose={close} />
      </Panel>
      <Panel open={way === 'cancel'} title={say('cancel')} onClose={close}>
        <CancellationForm of={of} onClose={close} />
      </Panel>
    </>
  );
}

interface Completion {
  readonly findings?: string[];
  readonly conclusion: string;
  readonly on?: string;
}

function CompletionForm({ of, list, onClose }: CloseProps & { readonly onClose: () => void }) {
  const say = useTexts(investigationTexts);
  const sayKind = useTexts(evidenceTexts);
  const completion = useCommand({
    customer: () => of.customerId,
    send: (values: Completion, attempt) => completeInvestigation(of.id, withoutBlanks(values), attempt),
    done: onClose,
  });
  const open = list?.items.filter(({ state }) => state !== 'done') ?? [];
  const kinds = open.map(({ kind }) => sayKind(`kind.${kind as EvidenceKind}`)).join(' · ');
  return (
    <CommandForm<Completion>
      name="completion"
      subject={of.id}
      initialValues={{ findings: [''] }}
      submitLabel={say('complete')}
      onSubmit={completion.mutateAsync}
      onCancel={{ label: say('back'), action: onClose }}
    >
      {list && <p className="zx-note">{say('complete.coverage', { percent: list.percent })}</p>}
      {kinds !== '' && <p className="zx-note">{say('complete.missing', { kinds })}</p>}
      <Findings />
      <TextField name="conclusion" label={say('complete.conclusion')} lines={4} maxLength={4000} />
      <DateField name="on" label={say('complete.on')} extra={say('open.today')} required={false} />
    </CommandForm>
  );
}

function Findings() {
  const say = useTexts(investigationTexts);
  return (
    <fieldset className="zx-rows">
      <legend>{say('complete.findings')}</legend>
      <Form.List name="findings">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name: row }) => (
              <div key={key} className="zx-row">
                <TextField
                  name={row}
                  label={say('complete.finding', { row: row + 1 })}
                  required={false}
                  maxLength={2000}
                />
                <button
                  type="button"
                  className="zx-plain"
                  aria-label={say('complete.remove', { row: row + 1 })}
                  onClick={() => remove(row)}
                >
                  ✕
                </button>
              </div>
            ))}
            <Button size="small" onClick={() => add('')}>
              {say('complete.add')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

interface Cancellation {
  readonly reason: string;
  readonly on?: string;
}

function CancellationForm({ of, onClose }: { of: Investigation; onClose: () => void }) {
  const say = useTexts(investigationTexts);
  const cancellation = useCommand({
    customer: () => of.customerId,
    send: (values: Cancellation, attempt) => cancelInvestigation(of.id, withoutBlanks(values), attempt),
    done: onClose,
  });
  return (
    <CommandForm<Cancellation>
      name="cancellation"
      subject={of.id}
      submitLabel={say('cancel')}
      onSubmit={cancellation.mutateAsync}
      onCancel={{ label: say('back'), action: onClose }}
      danger
    >
      <TextField name="reason" label={say('cancel.reason')} lines={3} maxLength={1000} />
      <DateField name="on" label={say('cancel.on')} extra={say('open.today')} required={false} />
    </CommandForm>
  );
}
