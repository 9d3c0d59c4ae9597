import { type DecisionRole, decisionRoles, rolesWith, type Standing, standingOf } from '../api/authority.js';
import type { Attempt } from '../api/command.js';
import { useMe } from '../api/me.js';
import { usePeopleNames } from '../api/people.js';
import { DateText } from '../ui/figure.js';
import { CommandForm } from '../ui/form/command-form.js';
import { Quoted } from '../ui/quoted.js';
import { Facts, Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { type Key, statusKeys } from './codes.js';
import { useDecision } from './command-of.js';
import { decisionTexts } from './decisions.texts.js';
import type { Outcome } from '../ui/outcome.js';
import { type Reason, ReasonForm } from './reason-form.js';
import { useRoleAbove, useRoleNames } from './who-can.js';

interface Approver {
  readonly by: string;
  readonly on: string;
}

export interface Asked {
  readonly id: string;
  readonly status: 'pending' | 'approved' | 'declined';
  readonly proposedBy: string;
  readonly proposedOn: string;
  readonly reason: string;
  readonly needs: { readonly role: DecisionRole; readonly approvers: number };
  readonly approvals: readonly Approver[];
  readonly declined: (Approver & { readonly reason: string }) | null;
}

interface DecidePanelProps {
  readonly customer: string;
  readonly asked: Asked;
  /** Ends the names of its forms, where a page has several of these. */
  readonly nth?: string;
  readonly approve: (attempt: Attempt) => Promise<unknown>;
  readonly decline: (body: Reason, attempt: Attempt) => Promise<unknown>;
}

/** Who asked, who may approve, why not this person; and the decision itself. */
export function DecidePanel({ customer, asked, nth = '', approve, decline }: DecidePanelProps) {
  const say = useTexts(decisionTexts);
  const me = useMe();
  const approvedBy = asked.approvals.map(({ by }) => by);
  const standing = standingOf({ proposedBy: asked.proposedBy, approvedBy, needs: asked.needs.role }, me);
  const own = asked.proposedBy === me.id;
  const words = own
    ? ({ act: 'withdraw', said: 'withdrawn' } as const)
    : ({ act: 'decline', said: 'declined' } as const);
  const declines = own || decisionRoles.some((role) => me.roles.includes(role));
  const pending = asked.status === 'pending';
  return (
    <Section title={say('decide')}>
      <WhoAsked asked={asked} />
      {pending && standing !== 'may' && <WhyNotYou standing={standing} needs={asked.needs} />}
      {pending && standing === 'may' && (
        <Approve customer={customer} asked={asked} nth={nth} approve={approve} />
      )}
      {pending && declines && (
        <details className="decision-decline" open={standing !== 'may'}>
          <summary>{say(words.act)}</summary>
          <ReasonForm
            name={`decline${nth}`}
            subject={asked.id}
            customer={customer}
            label={say(words.act)}
            said={say(words.said)}
            danger
            send={decline}
          />
        </details>
      )}
    </Section>
  );
}

type ApproveProps = Pick<DecidePanelProps, 'customer' | 'asked' | 'nth' | 'approve'>;

function Approve({ customer, asked, nth = '', approve }: ApproveProps) {
  const say = useTexts(decisionTexts);
  const said = (answer: unknown): Outcome => {
    const { outcome } = (answer ?? {}) as { readonly outcome?: string };
    return { said: say(outcome === 'pending' ? 'approved.more' : 'approved') };
  };
  const { save, saved } = useDecision({
    customer,
    send: (_: { readonly approve: string }, attempt) => approve(attempt),
    said,
  });
  return (
    <CommandForm<object>
      key={saved}
      name={`approve${nth}`}
      subject={asked.id}
      submitLabel={say('approve')}
      onSubmit={() => save({ approve: asked.id })}
    >
      {null}
    </CommandForm>
  );
}

function WhoAsked({ asked }: { asked: Asked }) {
  const say = useTexts(decisionTexts);
  const named = usePersonNamed();
  const { role, approvers } = asked.needs;
  const above = useRoleAbove();
  return (
    <Facts
      of={[
        [say('status'), <strong key="s">{say(statusOf(asked))}</strong>],
        [
          say('asked-by'),
          <span key="a">
            <Quoted>{named(asked.proposedBy)}</Quoted> <DateText of={asked.proposedOn} />
          </span>,
        ],
        [say('reason'), <Quoted key="r">{asked.reason}</Quoted>],
        [say('needs'), say('needs.role', { count: approvers, role: above(role) })],
        ...asked.approvals.map(
          ({ by, on }) =>
            [
              say('approved-by'),
              <span key={by}>
                <Quoted>{named(by)}</Quoted> <DateText of={on} />
              </span>,
            ] as const,
        ),
        ...(asked.declined
          ? [[say(endingOf(asked)), <Declined key="d" of={asked.declined} />] as const]
          : []),
      ]}
    />
  );
}

function Declined({ of: { by, on, reason } }: { of: NonNullable<Asked['declined']> }) {
  const named = usePersonNamed();
  return (
    <span>
      {reason !== superseded && <Quoted>{named(by)}</Quoted>} <DateText of={on} />{' '}
      {reason !== superseded && <Quoted>{reason}</Quoted>}
    </span>
  );
}

/** The stored reason of a decline that no person gave: a newer proposal took the place. */
const superseded = 'superseded';

const isWithdrawn = ({ declined, proposedBy }: Asked) => declined?.by === proposedBy;
const isSuperseded = ({ declined }: Asked) => declined?.reason === superseded;

function endingOf(asked: Asked) {
  if (isSuperseded(asked)) return 'superseded-on';
  return isWithdrawn(asked) ? 'withdrawn-by' : 'declined-by';
}

function statusOf(asked: Asked) {
  if (isSuperseded(asked)) return 'status.superseded';
  return isWithdrawn(asked) ? 'status.withdrawn' : (statusKeys[asked.status] ?? 'status.pending');
}

const notYou: Readonly<Record<Exclude<Standing, 'may'>, Key>> = {
  'own-proposal': 'why-not.own-proposal',
  'approved-already': 'why-not.approved-already',
  'authority-missing': 'why-not.authority-missing',
};

interface WhyNotYouProps {
  readonly standing: Exclude<Standing, 'may'>;
  readonly needs: Asked['needs'];
}

function WhyNotYou({ standing, needs: { role, approvers } }: WhyNotYouProps) {
  const say = useTexts(decisionTexts);
  const roles = useRoleNames()(rolesWith(role));
  return (
    <p className="decision-why-not" role="note">
      {say(notYou[standing], { roles, count: approvers })}
    </p>
  );
}

/** A name where this person may know it. */
export function usePersonNamed(): (id: string) => string {
  const say = useTexts(decisionTexts);
  const people = usePeopleNames();
  const others: Readonly<Record<string, string>> = {
    automation: say('who.automation'),
    rule: say('who.rule'),
    system: say('who.system'),
  };
  return (id) => others[id] ?? people.get(id) ?? say('who.colleague');
}
