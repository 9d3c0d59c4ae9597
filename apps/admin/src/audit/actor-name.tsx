import { usePeopleNames } from '../api/people.js';
import { useRolesText } from '../api/role-names.js';
import { Quoted } from '../ui/quoted.js';
import { useTexts } from '../ui/texts.js';
import { type AuditKey, auditTexts } from './audit.texts.js';

interface Actor {
  readonly id: string;
  readonly roles: readonly string[];
}

/** Who acts without being a person. */
export const machines: Readonly<Record<string, AuditKey>> = {
  system: 'actor.system',
  automation: 'actor.automation',
  cli: 'actor.cli',
};

/** Who did it: by name where this person may know it, else by role and the beginning of the id. */
export function ActorName({ of: { id, roles } }: { of: Actor }) {
  const say = useTexts(auditTexts);
  const rolesText = useRolesText();
  const name = usePeopleNames().get(id);
  if (machines[id]) return say(machines[id]);
  if (name !== undefined) return <Quoted>{name}</Quoted>;
  return (
    <span title={id}>
      {rolesText(roles)} <code>{id.slice(0, 8)}</code>
    </span>
  );
}
