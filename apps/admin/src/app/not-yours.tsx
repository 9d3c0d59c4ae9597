import { Link } from 'react-router';
import { may, useMe, whoMay } from '../api/me.js';
import { useRolesText } from '../api/role-names.js';
import { Empty, Page } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { appTexts } from './app.texts.js';

/** A screen of credit data; a link to it that was opened without the right says who has it. */
export function CreditData({ children }: { children: React.ReactNode }) {
  const say = useTexts(appTexts);
  const rolesText = useRolesText();
  if (may(useMe(), 'read')) return <>{children}</>;
  return (
    <Page title={say('not-yours')}>
      <Empty action={<Link to="/">{say('not-yours.work')}</Link>}>
        {say('not-yours.who', { roles: rolesText(whoMay('read')) })}
      </Empty>
    </Page>
  );
}
