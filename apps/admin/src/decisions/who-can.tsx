import { type Right, whoMay } from '../api/me.js';
import { useTexts } from '../ui/texts.js';
import { roleKeys } from './codes.js';
import { decisionTexts } from './decisions.texts.js';

interface WhoCanProps {
  readonly right?: Right;
  readonly roles?: readonly string[];
  readonly doing: string;
}

/** What a role may not do is not offered; this says who can. */
export function WhoCan({ right = 'work', roles = whoMay(right), doing }: WhoCanProps) {
  const say = useTexts(decisionTexts);
  const named = useRoleNames()(roles);
  return <p className="zx-secondary">{say('who-can', { doing, roles: named })}</p>;
}

/** Roles in words, in the order given. */
export function useRoleNames(): (roles: readonly string[]) => string {
  const say = useTexts(decisionTexts);
  return (roles) =>
    roles
      .flatMap((role) => {
        const key = roleKeys[role];
        return key ? [say(key)] : [];
      })
      .join(say('list'));
}

/** A role and those above it, in words; the highest has none above. */
export function useRoleAbove(): (role: string) => string {
  const say = useTexts(decisionTexts);
  return (role) => {
    const key = roleKeys[role];
    if (!key) return role;
    return role === 'committee' ? say(key) : say('role.above', { role: say(key) });
  };
}
