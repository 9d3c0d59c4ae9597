import { usePeopleNames } from '../api/people.js';
import { useTexts } from '../ui/texts.js';
import { creditFileTexts } from './credit-file.texts.js';

type Key = (typeof creditFileTexts)['keys'][number];

export const roleKeys: Readonly<Record<string, Key>> = {
  analyst: 'role.analyst',
  creditLead: 'role.creditLead',
  creditManager: 'role.creditManager',
  financeDirector: 'role.financeDirector',
  committee: 'role.committee',
  auditor: 'role.auditor',
  admin: 'role.admin',
  service: 'role.service',
};

/** Who did it: a name where the reader may know it, else the role, else the id's beginning. */
export function PersonText({ id, roles = [] }: { id: string; roles?: readonly string[] }) {
  const say = useTexts(creditFileTexts);
  const names = usePeopleNames();
  if (id === 'automation' || id === 'system') return <>{say('by.automation')}</>;
  const name = names.get(id);
  if (name !== undefined) return <>{name}</>;
  const role = roles.map((one) => roleKeys[one]).find((key) => key !== undefined);
  return <span title={id}>{role === undefined ? say('by.person', { id: id.slice(0, 8) }) : say(role)}</span>;
}
