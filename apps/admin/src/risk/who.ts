import type { DecisionRole } from '../api/authority.js';
import { usePeopleNames } from '../api/people.js';
import { type Right, whoMay } from '../api/me.js';
import { useTexts } from '../ui/texts.js';
import { riskTexts } from './risk.texts.js';

type Key = (typeof riskTexts)['keys'][number];

const machines: Readonly<Record<string, Key>> = {
  automation: 'who.automation',
  rule: 'who.rule',
  system: 'who.system',
};

const roles: Readonly<Record<DecisionRole | 'analyst', Key>> = {
  analyst: 'role.analyst',
  creditLead: 'role.creditLead',
  creditManager: 'role.creditManager',
  financeDirector: 'role.financeDirector',
  committee: 'role.committee',
};

/** Who did something: a name where this person may know it. */
export function useWho(): (id: string) => string {
  const say = useTexts(riskTexts);
  const names = usePeopleNames();
  return (id) => {
    const key = machines[id];
    return key ? say(key) : (names.get(id) ?? say('who.colleague'));
  };
}

/** Says which roles may do what this person may not. */
export function useWhoMay(): (right: Right) => string {
  const say = useTexts(riskTexts);
  return (right) => {
    const named = whoMay(right).flatMap((role) => (role in roles ? [say(roles[role as DecisionRole])] : []));
    return say('who.you-may-not', { roles: named.join(' · ') });
  };
}

export function useRoleName(): (role: DecisionRole) => string {
  const say = useTexts(riskTexts);
  return (role) => say(roles[role]);
}
