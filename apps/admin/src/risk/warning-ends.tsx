import { useState } from 'react';
import { Button } from 'antd';
import { useCommand } from '../api/command.js';
import { may, useMe } from '../api/me.js';
import { CommandForm } from '../ui/form/command-form.js';
import { TextField } from '../ui/form/fields.js';
import { Quoted } from '../ui/quoted.js';
import { useTexts } from '../ui/texts.js';
import { riskTexts } from './risk.texts.js';
import { Said } from '../ui/said.js';
import { riskWarningsTexts } from './risk-warnings.texts.js';
import { acknowledge, clearWarning, type Warning } from './warnings.queries.js';
import { useWho, useWhoMay } from './who.js';

/** Who has seen it, or the form to say so. */
export function Acknowledgement({ warning }: { warning: Warning }) {
  const say = useTexts(riskWarningsTexts);
  const who = useWho();
  const { acknowledged, status } = warning;
  return (
    <section aria-label={say('acknowledge.title')}>
      <h3>{say('acknowledge.title')}</h3>
      <p className="zx-secondary">
        {acknowledged ? (
          <Said
            text={say('acknowledge.by', { on: acknowledged.on, by: who(acknowledged.by) })}
            name={who(acknowledged.by)}
          />
        ) : (
          say('acknowledge.not')
        )}
      </p>
      {acknowledged?.note && <Quoted>{acknowledged.note}</Quoted>}
      {!acknowledged && status === 'open' && <Acknowledge warning={warning} />}
    </section>
  );
}

function Acknowledge({ warning: { id, customerId } }: { warning: Warning }) {
  const say = useTexts(riskWarningsTexts);
  const works = may(useMe(), 'work');
  const hint = useWhoMay();
  const saying = useCommand({
    customer: () => customerId,
    send: ({ note }: { readonly note?: string }, attempt) =>
      acknowledge(id, note?.trim() ? { note } : {}, attempt),
  });
  if (!works) return <p className="zx-secondary">{hint('work')}</p>;
  return (
    <CommandForm<{ note?: string }>
      name="acknowledge-warning"
      subject={id}
      submitLabel={say('acknowledge')}
      onSubmit={saying.mutateAsync}
    >
      <TextField name="note" label={say('acknowledge.note')} required={false} lines={2} maxLength={2_000} />
    </CommandForm>
  );
}

interface ClearanceProps {
  readonly warning: Warning;
  readonly onCleared: () => void;
}

/** How it ended, or the form to end it. */
export function Clearance({ warning, onCleared }: ClearanceProps) {
  const say = useTexts(riskWarningsTexts);
  const who = useWho();
  const { cleared } = warning;
  return (
    <section aria-label={say('clear.title')}>
      <h3>{say('clear.title')}</h3>
      {cleared ? (
        <>
          <p className="zx-secondary">
            <Said text={say('clear.by', { on: cleared.on, by: who(cleared.by) })} name={who(cleared.by)} />
          </p>
          {cleared.reason === 'figure-off' ? (
            <p>{say('clear.figure-off')}</p>
          ) : (
            <Quoted>{cleared.reason}</Quoted>
          )}
        </>
      ) : (
        <Clear warning={warning} onCleared={onCleared} />
      )}
    </section>
  );
}

function Clear({ warning: { id, customerId }, onCleared }: ClearanceProps) {
  const say = useTexts(riskWarningsTexts);
  const sayRisk = useTexts(riskTexts);
  const decides = may(useMe(), 'decide');
  const hint = useWhoMay();
  const [open, setOpen] = useState(false);
  const clearing = useCommand({
    customer: () => customerId,
    send: ({ reason }: { readonly reason: string }, attempt) => clearWarning(id, reason, attempt),
    done: () => {
      setOpen(false);
      onCleared();
    },
  });
  if (!decides) return <p className="zx-secondary">{hint('decide')}</p>;
  if (!open) return <Button onClick={() => setOpen(true)}>{say('clear')}</Button>;
  return (
    <CommandForm<{ reason: string }>
      name="clear-warning"
      subject={id}
      submitLabel={say('clear')}
      onSubmit={clearing.mutateAsync}
      onCancel={{ label: sayRisk('cancel'), action: () => setOpen(false) }}
    >
      <TextField name="reason" label={say('clear.reason')} extra={say('clear.note')} lines={2} />
    </CommandForm>
  );
}
