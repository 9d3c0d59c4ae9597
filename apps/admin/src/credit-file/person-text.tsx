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

type Named = (id: string, roles?: readonly string[]) => string;

/** Who did it: a name where the reader may know it, else the role, else the id's beginning. */
export function usePersonName(): Named {
  const say = useTexts(creditFileTexts);
  const names = usePeopleNames();
  return (id, roles = []) => {
    if (id === 'automation' || id === 'system') return say('by.automation');
    const role = roles.map((one) => roleKeys[one]).find((key) => key !== undefined);
    const otherwise = role === undefined ? say('by.person', { id: id.slice(0, 8) }) : say(role);
    return names.get(id) ?? otherwise;
  };
}

export function PersonText({ id, roles = [] }: { id: string; roles?: readonly string[] }) {
  return (
    <bdi title={id} translate="no">
      {usePersonName()(id, roles)}
    </bdi>
  );
}
