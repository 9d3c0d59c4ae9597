import { type Right, whoMay } from '../api/me.js';
import { useRolesText } from '../api/role-names.js';
import { useTexts } from '../ui/texts.js';
import { settingsTexts } from './settings.texts.js';

/** Says who can do what this person may not. */
export function WhoCan({ right, read = false }: { right: Right; read?: boolean }) {
  const say = useTexts(settingsTexts);
  const rolesText = useRolesText();
  const roles = rolesText(whoMay(right));
  return <p className="zx-secondary">{say(read ? 'who-sees' : 'who-can', { roles })}</p>;
}
