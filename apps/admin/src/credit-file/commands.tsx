import { Link } from 'react-router';
import { may, useMe, whoMay } from '../api/me.js';
import { useTexts } from '../ui/texts.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';
import { roleKeys } from './person-text.js';
import { usePrint } from './print.js';

/** What can be decided about the customer from here; in the past nothing can. */
export function Commands() {
  const say = useTexts(creditFileTexts);
  const { customer, file, present } = useFile();
  const me = useMe();
  const held = file.accounts.some(({ hold }) => hold !== null);
  const decide = (what: string) => `/customers/${customer}/decisions?do=${what}`;
  const audit = <Link to={`/audit?customer=${customer}`}>{say('command.audit')}</Link>;
  const print = (
    <button type="button" className="zx-plain" onClick={usePrint()}>
      {say('print')}
    </button>
  );
  if (!present)
    return (
      <div className="cf-commands">
        {print}
        {audit}
      </div>
    );
  if (!may(me, 'work')) {
    const who = whoMay('work').flatMap((role) => (roleKeys[role] ? [say(roleKeys[role])] : []));
    return (
      <div className="cf-commands">
        <span className="zx-secondary">{say('command.who', { who: who.join(say('list.and')) })}</span>
        {print}
        {audit}
      </div>
    );
  }
  return (
    <div className="cf-commands">
      <Link className="cf-command" to={decide('limit')}>
        {say('command.limit')}
      </Link>
      <Link to={decide('terms')}>{say('command.terms')}</Link>
      <Link to={decide('temporary')}>{say('command.temporary')}</Link>
      <Link to={decide('mitigant')}>{say('command.mitigant')}</Link>
      <Link to={decide(held ? 'release' : 'hold')}>{say(held ? 'command.release' : 'command.hold')}</Link>
      <Link to={decide('override')}>{say('command.override')}</Link>
      {print}
      {audit}
    </div>
  );
}
