import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { may, useMe } from '../api/me.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { DateText, InstantText } from '../ui/figure.js';
import { Failure } from '../ui/loaded.js';
import { Panel } from '../ui/panel.js';
import { Quoted } from '../ui/quoted.js';
import { Empty } from '../ui/section.js';
import { Tag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { IssueKey, RevokeKey } from './key-forms.js';
import { type ApiKey, apiKeys } from './settings.queries.js';
import { settingsTexts } from './settings.texts.js';
import { WhoCan } from './who-can.js';

export function KeysTab() {
  const me = useMe();
  if (!may(me, 'seePeople')) return <WhoCan right="seePeople" read />;
  return <Keys administers={may(me, 'administer')} />;
}

function Keys({ administers }: { administers: boolean }) {
  const say = useTexts(settingsTexts);
  const all = useQuery(apiKeys);
  const [issuing, setIssuing] = useState(false);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const columns = useColumns(administers, setRevoking);
  if (all.error && !all.data) return <Failure error={all.error} retry={() => void all.refetch()} />;
  return (
    <>
      {!administers && <WhoCan right="administer" />}
      <DataTable
        name="api-keys"
        caption={say('tab.keys')}
        columns={columns}
        rows={all.data}
        rowKey={({ id }) => id}
        empty={<Empty>{say('keys.none')}</Empty>}
        actions={
          administers && (
            <Button size="small" type="primary" onClick={() => setIssuing(true)}>
              {say('key.issue')}
            </Button>
          )
        }
      />
      <Panel side open={issuing} title={say('key.issue')} onClose={() => setIssuing(false)}>
        <IssueKey onDone={() => setIssuing(false)} />
      </Panel>
      <Panel side open={revoking !== null} title={say('key.revoke')} onClose={() => setRevoking(null)}>
        {revoking && <RevokeKey apiKey={revoking} onDone={() => setRevoking(null)} />}
      </Panel>
    </>
  );
}

function useColumns(administers: boolean, onRevoke: (key: ApiKey) => void): readonly Column<ApiKey>[] {
  const say = useTexts(settingsTexts);
  return [
    { key: 'label', title: say('key.label'), cell: ({ label }) => <Quoted>{label}</Quoted> },
    {
      key: 'user',
      title: say('key.user'),
      width: 180,
      cell: ({ user }) => <Quoted>{user.name ?? user.id}</Quoted>,
    },
    {
      key: 'scopes',
      title: say('key.scopes'),
      width: 240,
      cell: ({ scopes }) => (scopes.length === 0 ? say('key.scopes.all') : <code>{scopes.join(' ')}</code>),
    },
    {
      key: 'issued',
      title: say('key.issued'),
      width: 120,
      cell: ({ issuedOn }) => <DateText of={issuedOn} />,
    },
    {
      key: 'by',
      title: say('key.by'),
      width: 140,
      cell: ({ issuedBy }) => <Quoted>{issuedBy.name ?? issuedBy.id}</Quoted>,
    },
    {
      key: 'expires',
      title: say('key.expires'),
      width: 150,
      cell: ({ expiresAt }) => (expiresAt ? <InstantText of={expiresAt} /> : say('key.never')),
    },
    { key: 'standing', title: say('standing'), width: 110, cell: (key) => <KeyStanding of={key} /> },
    {
      key: 'reason',
      title: say('key.because'),
      width: 200,
      optional: true,
      cell: ({ revokedBecause }) => revokedBecause && <Quoted>{revokedBecause}</Quoted>,
    },
    {
      key: 'revoke',
      title: say('actions'),
      width: 90,
      cell: (key) =>
        administers &&
        key.revokedOn === null && (
          <Button size="small" onClick={() => onRevoke(key)}>
            {say('key.revoke')}
          </Button>
        ),
    },
  ];
}

const standings = {
  'in-force': 'standing.in-force',
  expired: 'standing.expired',
  revoked: 'standing.revoked',
} as const;

function KeyStanding({ of: { standing } }: { of: ApiKey }) {
  const say = useTexts(settingsTexts);
  const known = Object.entries(standings).find(([name]) => name === standing);
  return <Tag tone={standing === 'in-force' ? 'strong' : 'quiet'}>{known ? say(known[1]) : standing}</Tag>;
}
