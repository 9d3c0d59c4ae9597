import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCommand } from '../api/command.js';
import { may, useMe } from '../api/me.js';
import { CommandForm } from '../ui/form/command-form.js';
import { TextField } from '../ui/form/fields.js';
import { Quoted } from '../ui/quoted.js';
import { useTexts } from '../ui/texts.js';
import { riskTexts } from './risk.texts.js';
import { Said } from '../ui/said.js';
import { riskWarningsTexts } from './risk-warnings.texts.js';
import { actionKeys } from './warning-columns.js';
import {
  type ActionName,
  declineAction,
  type OpenAction,
  takeAction,
  type Warning,
} from './warnings.queries.js';
import { useWho, useWhoMay } from './who.js';

/** What a warning proposes, and what became of each. */
export function WarningActions({ warning }: { warning: Warning }) {
  const say = useTexts(riskWarningsTexts);
  return (
    <section aria-label={say('actions')}>
      <h3>{say('actions')}</h3>
      {warning.actions.length === 0 && <p className="zx-secondary">{say('actions.none')}</p>}
      <ul className="risk-actions">
        {warning.actions.map((action) => (
          <li key={action.action}>
            <strong>
              <ActionWord of={action} />
            </strong>
            <Standing warning={warning} action={action} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ActionWord({ of }: { of: Warning['actions'][number] }) {
  const say = useTexts(riskWarningsTexts);
  if (of.action === 'lowerLimit') return say('action.lowerLimit.what', { percent: of.percent });
  if (of.action === 'review') return say('action.review.what', { withinDays: of.withinDays });
  if (of.action !== 'shortenTerms') return say(actionKeys[of.action]);
  const { netDays, prepaymentPercent } = of;
  return say('action.shortenTerms.what', { netDays, prepaymentPercent });
}

interface StandingProps {
  readonly warning: Warning;
  readonly action: Warning['actions'][number];
}

function Standing({ warning, action }: StandingProps) {
  const say = useTexts(riskWarningsTexts);
  const is = (one: { readonly action: ActionName }) => one.action === action.action;
  const open = warning.openActions.find(is);
  if (open) return <Decision warning={warning} action={open} />;
  const taken = warning.actionsTaken.find(is);
  const declined = warning.actionsDeclined.find(is);
  if (taken)
    return (
      <Settled key="taken" how="action.taken" {...taken} why={taken.reference ?? undefined} quoted={false} />
    );
  if (declined) return <Settled how="action.declined" {...declined} why={declined.reason} quoted />;
  return <span className="zx-secondary">{say(action.automatic ? 'action.automatic' : 'action.over')}</span>;
}

interface SettledProps {
  readonly how: 'action.taken' | 'action.declined';
  readonly on: string;
  readonly by: string;
  readonly why: string | undefined;
  readonly quoted: boolean;
}

function Settled({ how, on, by, why, quoted }: SettledProps) {
  const say = useTexts(riskWarningsTexts);
  const who = useWho();
  return (
    <span className="zx-secondary">
      <Said text={say(how, { on, by: who(by) })} name={who(by)} />
      {why !== undefined && (
        <span className="risk-reference">
          {!quoted && `${say('action.reference')} `}
          <Quoted>{why}</Quoted>
        </span>
      )}
    </span>
  );
}

/** What is decided on the screen of limits and terms. */
const isDecision = (action: ActionName) => action === 'lowerLimit' || action === 'shortenTerms';

interface DecisionProps {
  readonly warning: Warning;
  readonly action: OpenAction;
}

function Decision({ warning, action }: DecisionProps) {
  const say = useTexts(riskWarningsTexts);
  const me = useMe();
  const hint = useWhoMay();
  const [doing, setDoing] = useState<'take' | 'decline' | null>(null);
  const onEnd = () => setDoing(null);
  const choice = (what: 'take' | 'decline') => (
    <Button size="small" onClick={() => setDoing(what)}>
      {say(`action.${what}`)}
    </Button>
  );
  return (
    <div className="risk-decision">
      <Way warning={warning} action={action} />
      {doing === null && (
        <span className="zx-actions">
          {may(me, 'work') && choice('take')}
          {may(me, 'decide') && choice('decline')}
        </span>
      )}
      {!may(me, 'decide') && <p className="zx-secondary">{hint(may(me, 'work') ? 'decide' : 'work')}</p>}
      {doing === 'take' && <Take warning={warning} action={action} onEnd={onEnd} />}
      {doing === 'decline' && <Decline warning={warning} action={action} onEnd={onEnd} />}
    </div>
  );
}

/** Where the decision is made that the action asks for. */
function Way({ warning, action: { action, pendingProposalId: pending } }: DecisionProps) {
  const say = useTexts(riskWarningsTexts);
  return (
    <p>
      <span className="zx-secondary">{say(pending ? 'action.pending' : 'action.open')}</span>{' '}
      {pending && (
        <Link to={`/approvals/${pending}?customer=${warning.customerId}`}>{say('action.pending.open')}</Link>
      )}
      {!pending && isDecision(action) && (
        <Link to={`/customers/${warning.customerId}/decisions`}>{say('action.propose')}</Link>
      )}
    </p>
  );
}

interface FormProps extends DecisionProps {
  readonly onEnd: () => void;
}

function Take({ warning, action: { action, pendingProposalId }, onEnd }: FormProps) {
  const say = useTexts(riskWarningsTexts);
  const sayRisk = useTexts(riskTexts);
  const holds = action === 'placeHold';
  const taking = useCommand({
    customer: () => warning.customerId,
    send: ({ reference }: { readonly reference?: string }, attempt) =>
      takeAction(warning.id, { action, ...(reference?.trim() ? { reference } : {}) }, attempt),
    done: onEnd,
  });
  return (
    <CommandForm<{ reference?: string }>
      name="take-action"
      subject={`${warning.id} ${action}`}
      submitLabel={say(holds ? 'take.hold' : 'take.done')}
      danger={holds}
      onSubmit={taking.mutateAsync}
      onCancel={{ label: sayRisk('cancel'), action: onEnd }}
    >
      {holds ? (
        <p className="zx-secondary">{say('take.reference.hold')}</p>
      ) : (
        <TextField
          name="reference"
          label={say('take.reference')}
          required={pendingProposalId === null}
          extra={pendingProposalId === null ? undefined : say('take.reference.pending')}
          maxLength={200}
        />
      )}
    </CommandForm>
  );
}

function Decline({ warning, action: { action }, onEnd }: FormProps) {
  const say = useTexts(riskWarningsTexts);
  const sayRisk = useTexts(riskTexts);
  const declining = useCommand({
    customer: () => warning.customerId,
    send: ({ reason }: { readonly reason: string }, attempt) =>
      declineAction(warning.id, action, reason, attempt),
    done: onEnd,
  });
  return (
    <CommandForm<{ reason: string }>
      name="decline-action"
      subject={`${warning.id} ${action}`}
      submitLabel={say('action.decline')}
      onSubmit={declining.mutateAsync}
      onCancel={{ label: sayRisk('cancel'), action: onEnd }}
    >
      <TextField name="reason" label={say('decline.reason')} extra={say('decline.note')} lines={2} />
    </CommandForm>
  );
}
