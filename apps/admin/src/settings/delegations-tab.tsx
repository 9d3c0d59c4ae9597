import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useCommand } from '../api/command.js';
import { may, useMe } from '../api/me.js';
import { useRolesText } from '../api/role-names.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { DateText } from '../ui/figure.js';
import { Failure } from '../ui/loaded.js';
import { Panel } from '../ui/panel.js';
import { Quoted } from '../ui/quoted.js';
import { Empty } from '../ui/section.js';
import { Tag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { LendForm } from './lend-form.js';
import { type Delegation, delegations, endDelegation } from './settings.queries.js';
import { settingsTexts } from './settings.texts.js';
import { WhoCan } from './who-can.js';

/** Roles that people lend for some days; each ends its own. */
export function DelegationsTab() {
  const say = useTexts(settingsTexts);
  const me = useMe();
  const all = useQuery(delegations);
  const end = useCommand({ send: endDelegation });
  const columns = useColumns(me.id, (id) => end.mutate({ id }));
  const [lending, setLending] = useState(false);
  const lends = may(me, 'work');
  if (all.error && !all.data) return <Failure error={all.error} retry={() => void all.refetch()} />;
  return (
    <>
      {!lends && <WhoCan right="work" />}
      {end.error && <Failure error={end.error} />}
      <DataTable
        name="delegations"
        caption={say('tab.delegations')}
        columns={columns}
        rows={all.data}
        rowKey={({ id }) => id}
        empty={<Empty>{say('delegations.none')}</Empty>}
        actions={
          lends && (
            <Button size="small" type="primary" onClick={() => setLending(true)}>
              {say('lend')}
            </Button>
          )
        }
      />
      <Panel side open={lending} title={say('lend')} onClose={() => setLending(false)}>
        <LendForm onDone={() => setLending(false)} />
      </Panel>
    </>
  );
}

function useColumns(me: string, onEnd: (id: string) => void): readonly Column<Delegation>[] {
  const say = useTexts(settingsTexts);
  const rolesText = useRolesText();
  return [
    {
      key: 'from',
      title: say('delegation.from'),
      cell: ({ from }) => <Quoted>{from.name ?? from.id}</Quoted>,
    },
    {
      key: 'to',
      title: say('delegation.to'),
      width: 200,
      cell: ({ to }) => <Quoted>{to.name ?? to.id}</Quoted>,
    },
    { key: 'role', title: say('delegation.role'), width: 160, cell: ({ role }) => rolesText([role]) },
    {
      key: 'first',
      title: say('delegation.first'),
      width: 120,
      cell: ({ firstDay }) => <DateText of={firstDay} />,
    },
    {
      key: 'last',
      title: say('delegation.last'),
      width: 120,
      cell: ({ lastDay }) => <DateText of={lastDay} />,
    },
    {
      key: 'standing',
      title: say('standing'),
      width: 220,
      cell: ({ standing, held }) => (
        <Tag tone={standing === 'in-force' && held ? 'strong' : 'quiet'}>
          {say(held ? `standing.${standing}` : 'not-held')}
        </Tag>
      ),
    },
    {
      key: 'end',
      title: say('actions'),
      width: 120,
      cell: ({ id, from, standing }) =>
        from.id === me &&
        (standing === 'in-force' || standing === 'ahead') && (
          <Button size="small" onClick={() => onEnd(id)}>
            {say('delegation.end')}
          </Button>
        ),
    },
  ];
}
