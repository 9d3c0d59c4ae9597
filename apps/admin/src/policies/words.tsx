import type { DecisionRole } from '../api/authority.js';
import { rolesWith } from '../api/authority.js';
import { useMe, whoMay, type Right } from '../api/me.js';
import { usePeopleNames } from '../api/people.js';
import { DateText } from '../ui/figure.js';
import { Absent } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Page } from '../ui/section.js';
import { type Say, useTexts } from '../ui/texts.js';
import { type PoliciesKey, policiesTexts } from './policies.texts.js';
import { fromTheBeginning, type Stage } from './standing.js';

export const stageKeys: Readonly<Record<Stage, PoliciesKey>> = {
  draft: 'status.draft',
  approved: 'status.approved',
  superseded: 'status.superseded',
  retired: 'status.retired',
  'in-force': 'status.in-force',
  ahead: 'status.ahead',
};

const roleKeys: Readonly<Record<string, PoliciesKey>> = {
  analyst: 'role.analyst',
  creditLead: 'role.creditLead',
  creditManager: 'role.creditManager',
  financeDirector: 'role.financeDirector',
  committee: 'role.committee',
  auditor: 'role.auditor',
};

const rolesText = (roles: readonly string[], say: Say<PoliciesKey>): string =>
  roles
    .flatMap((role) => {
      const key = roleKeys[role];
      return key ? [say(key)] : [];
    })
    .join(say('list'));

export const rolesFrom = (role: DecisionRole, say: Say<PoliciesKey>): string =>
  rolesText(rolesWith(role), say);

/** Who can do what this person may not. */
export function WhoCan({ right, role, doing }: { right?: Right; role?: DecisionRole; doing: string }) {
  const say = useTexts(policiesTexts);
  const roles = role ? rolesFrom(role, say) : rolesText(whoMay(right ?? 'work'), say);
  return <p className="zx-secondary">{say('who-can', { doing, roles })}</p>;
}

/** A person by name, where this person may know it. */
export function PersonText({ id }: { id: string | null }) {
  const say = useTexts(policiesTexts);
  const names = usePeopleNames();
  const me = useMe();
  if (id === null) return <Absent />;
  if (id === 'system') return <>{say('who.system')}</>;
  const name = id === me.id ? me.displayName : names.get(id);
  return name ? <Quoted>{name}</Quoted> : <>{say('who.colleague')}</>;
}

const shippedNote = '出厂默认 Shipped default';

/** What was noted with a version; the note of what is shipped is kept in both languages, and shown in the reader's. */
export function NoteText({ of }: { of: string | null | undefined }) {
  const say = useTexts(policiesTexts);
  return of === shippedNote ? <>{say('note.shipped')}</> : <Quoted>{of}</Quoted>;
}

/** A day, or that it was so from the beginning. */
export function SinceText({ of }: { of: string | null | undefined }) {
  const say = useTexts(policiesTexts);
  return of === fromTheBeginning ? <>{say('since.start')}</> : <DateText of={of} />;
}

/** A page for somebody who may not read policies: who can. */
export function Unread({ title }: { title: string }) {
  const say = useTexts(policiesTexts);
  return (
    <Page title={title}>
      <WhoCan right="read" doing={say('read')} />
    </Page>
  );
}
