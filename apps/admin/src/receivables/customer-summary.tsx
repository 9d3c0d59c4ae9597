import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { may, useMe } from '../api/me.js';
import { dateText } from '../ui/figures.js';
import { Loaded } from '../ui/loaded.js';
import { Limit, Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Facts } from '../ui/section.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { type Account, accountsOf } from './receivables.queries.js';
import { receivablesTexts } from './receivables.texts.js';
import type { TabProps } from './receivables.view.js';

/** Where the chosen customer stands: exposure, hold and default of each account. */
export function CustomerSummary({ view, onChange }: TabProps) {
  const query = useQuery(accountsOf(view.customer));
  const say = useTexts(receivablesTexts);
  const me = useMe();
  return (
    <div className="zx-customer-summary">
      <Loaded query={query}>
        {({ accounts }) => (
          <>
            {accounts.map((account) => (
              <AccountFacts key={account.segment} of={account} />
            ))}
            <div className="zx-actions">
              <Link to={`/customers/${view.customer}`}>{say('credit-file')}</Link>
              {may(me, 'declareDefault') && accounts.every((account) => account.default === null) && (
                <Button size="small" onClick={() => onChange({ do: 'default' })}>
                  {say('do.default')}
                </Button>
              )}
              {may(me, 'cureDefault') && accounts.some((account) => account.default !== null) && (
                <Button size="small" onClick={() => onChange({ do: 'cure' })}>
                  {say('do.cure')}
                </Button>
              )}
            </div>
          </>
        )}
      </Loaded>
    </div>
  );
}

function AccountFacts({ of }: { of: Account }) {
  const say = useTexts(receivablesTexts);
  const language = useLanguage();
  const { exposure, headroom, hold } = of;
  const held = hold && say('hold.since', { on: dateText(hold.placedOn, language), reason: hold.reason });
  const defaulted =
    of.default && say('default.since', { on: dateText(of.default.on, language), reason: of.default.reason });
  return (
    <div>
      <Facts
        of={[
          [say('segment'), <Quoted key="segment">{`${of.segment} · ${of.currency}`}</Quoted>],
          [say('exposure.receivables'), <Money key="receivables" of={exposure.receivables} />],
          [say('exposure.unapplied'), <Money key="unapplied" of={exposure.unappliedCash} />],
          [say('exposure.total'), <Money key="total" of={exposure.total} />],
          [say('limit'), <Limit key="limit" of={of.limit} />],
          [say('headroom'), headroom ? <Money key="headroom" of={headroom} /> : say('headroom.unlimited')],
        ]}
      />
      {held && (
        <p className="zx-note">
          <Quoted>{held}</Quoted>
        </p>
      )}
      {defaulted && (
        <p className="zx-note">
          <Quoted>{defaulted}</Quoted>
        </p>
      )}
    </div>
  );
}
