import type { PolicyContent } from '@zixin/calculations';
import { type Standing, standingOf } from '../api/authority.js';
import { type Attempt, useCommand } from '../api/command.js';
import { useMe } from '../api/me.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { TextField, withoutBlanks } from '../ui/form/fields.js';
import { useHouse } from '../ui/house.js';
import { useTexts } from '../ui/texts.js';
import {
  activatePolicy,
  approvePolicy,
  type Policy,
  retirePolicy,
  type Version,
} from './policies.queries.js';
import { type PoliciesKey, policiesTexts } from './policies.texts.js';
import { activationRole, actsAlone, approvalRole, stageOf } from './standing.js';
import { rolesFrom, WhoCan } from './words.js';

interface DecideProps {
  readonly policy: Policy;
  readonly version: Version;
  readonly content: PolicyContent;
  /** Hears what came of it, which the step itself may not outlive. */
  readonly onDone: (said: string) => void;
}

/** The next step of a version: approval by a second person, activation from a day, retirement. */
export function DecideView({ policy, version, content, onDone }: DecideProps) {
  const say = useTexts(policiesTexts);
  const stage = stageOf(policy, version);
  if (stage === 'retired') return <p className="zx-secondary">{say('retired.what')}</p>;
  return (
    <div className="policy-decision">
      {stage === 'draft' && <Approval policy={policy} version={version} content={content} onDone={onDone} />}
      {stage !== 'draft' && stage !== 'in-force' && (
        <Activation policy={policy} version={version} onDone={onDone} />
      )}
      {stage === 'in-force' || stage === 'ahead' ? (
        <p className="zx-secondary">{say('retire.why-not')}</p>
      ) : (
        <Retirement policy={policy} version={version} onDone={onDone} />
      )}
    </div>
  );
}

const whyNot: Readonly<Record<Exclude<Standing, 'may'>, PoliciesKey>> = {
  'own-proposal': 'why-not.own-proposal',
  'authority-missing': 'why-not.authority-missing',
  'approved-already': 'why-not.approved-already',
};

type OfVersion = Omit<DecideProps, 'content'>;

function useVersionCommand<Values>(
  send: (values: Values, attempt: Attempt) => Promise<unknown>,
  done: () => void,
) {
  return useCommand({ send, done }).mutateAsync;
}

function Approval({ policy, version: { version, draftedBy }, content, onDone }: DecideProps) {
  const say = useTexts(policiesTexts);
  const me = useMe();
  const needs = approvalRole(content);
  const standing = standingOf({ proposedBy: draftedBy, approvedBy: [], needs }, me);
  const approve = useVersionCommand(
    (_: { readonly approve: number }, attempt) => approvePolicy(policy.name, version, attempt),
    () => onDone(say('approved')),
  );
  return (
    <div>
      {actsAlone(content) && <p className="zx-secondary">{say('approve.acts')}</p>}
      {standing === 'may' ? (
        <CommandForm<object>
          name="policy-approve"
          subject={`${policy.name}:${version}`}
          submitLabel={say('approve', { version })}
          onSubmit={() => approve({ approve: version })}
        >
          {null}
        </CommandForm>
      ) : (
        <p role="note">{say(whyNot[standing], { roles: rolesFrom(needs, say) })}</p>
      )}
    </div>
  );
}

function useMayActivate(): boolean {
  const me = useMe();
  return standingOf({ proposedBy: '', approvedBy: [], needs: activationRole }, me) === 'may';
}

function Activation({ policy, version: { version, status }, onDone }: OfVersion) {
  const say = useTexts(policiesTexts);
  const { businessDate } = useHouse();
  const label = say(status === 'approved' ? 'activate' : 'activate.again', { version });
  const activate = useVersionCommand(
    (body: { readonly from?: string }, attempt) => activatePolicy(policy.name, version, body, attempt),
    () => onDone(say('activated')),
  );
  if (!useMayActivate()) return <WhoCan role={activationRole} doing={label} />;
  return (
    <CommandForm<{ readonly from?: string }>
      name="policy-activate"
      subject={`${policy.name}:${version}`}
      initialValues={{ from: businessDate }}
      submitLabel={label}
      onSubmit={(values) => activate(withoutBlanks(values))}
    >
      <DateField name="from" label={say('activate.from')} extra={say('activate.date')} />
    </CommandForm>
  );
}

function Retirement({ policy, version: { version }, onDone }: OfVersion) {
  const say = useTexts(policiesTexts);
  const label = say('retire', { version });
  const retire = useVersionCommand(
    (body: { readonly reason: string }, attempt) => retirePolicy(policy.name, version, body, attempt),
    () => onDone(say('retired')),
  );
  if (!useMayActivate()) return <WhoCan role={activationRole} doing={label} />;
  return (
    <details>
      <summary>{label}</summary>
      <CommandForm<{ readonly reason: string }>
        name="policy-retire"
        subject={`${policy.name}:${version}`}
        submitLabel={label}
        danger
        onSubmit={({ reason }) => retire({ reason })}
      >
        <TextField name="reason" label={say('retire.reason')} lines={2} maxLength={1_000} />
      </CommandForm>
    </details>
  );
}
