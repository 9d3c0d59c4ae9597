import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { may, useMe } from '../api/me.js';
import { useRolesText } from '../api/role-names.js';
import { type Column, DataTable } from '../ui/data-table.js';
import { DateText } from '../ui/figure.js';
import { Failure } from '../ui/loaded.js';
import { Absent } from '../ui/money.js';
import { Panel } from '../ui/panel.js';
import { Quoted } from '../ui/quoted.js';
import { Empty } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { useView } from '../ui/view-state.js';
import { InviteForm } from './invite-form.js';
import { PersonPanel } from './person-panel.js';
import { type Person, people, settingsView } from './settings.queries.js';
import { settingsTexts } from './settings.texts.js';
import { WhoCan } from './who-can.js';

export function PeopleTab() {
  const me = useMe();
  if (!may(me, 'seePeople')) return <WhoCan right="seePeople" read />;
  return <People administers={may(me, 'administer')} />;
}

/** In one order, whatever order they were read in. */
const byLogin = (all: readonly Person[]) =>
  all.toSorted((a, b) => (a.login < b.login ? -1 : a.login > b.login ? 1 : 0));

function People({ administers }: { administers: boolean }) {
  const say = useTexts(settingsTexts);
  const all = useQuery(people);
  const columns = usePeopleColumns();
  const [view, setView] = useView(settingsView);
  const [inviting, setInviting] = useState(false);
  const person = all.data?.find(({ userId }) => userId === view.person);
  if (all.error && !all.data) return <Failure error={all.error} retry={() => void all.refetch()} />;
  const button = (
    <Button size="small" type="primary" onClick={() => setInviting(true)}>
      {say('invite')}
    </Button>
  );
  return (
    <>
      {!administers && <WhoCan right="administer" />}
      <DataTable
        name="people"
        caption={say('tab.people')}
        columns={columns}
        rows={all.data && byLogin(all.data)}
        rowKey={({ userId }) => userId}
        onOpen={({ userId }) => setView({ person: userId })}
        empty={<Empty>{say('people.none')}</Empty>}
        actions={administers && button}
      />
      <Panel side open={inviting} title={say('invite')} onClose={() => setInviting(false)}>
        <InviteForm onDone={() => setInviting(false)} />
      </Panel>
      {person && <PersonPanel person={person} onClose={() => setView({ person: '' })} />}
    </>
  );
}

function usePeopleColumns(): readonly Column<Person>[] {
  const say = useTexts(settingsTexts);
  const rolesText = useRolesText();
  return [
    { key: 'name', title: say('person.name'), cell: ({ displayName }) => <Quoted>{displayName}</Quoted> },
    { key: 'login', title: say('person.login'), width: 200, cell: ({ login }) => <code>{login}</code> },
    { key: 'kind', title: say('person.kind'), width: 120, cell: ({ kind }) => say(`kind.${kind}`) },
    {
      key: 'roles',
      title: say('person.roles'),
      width: 320,
      cell: ({ roles }) => (roles.length > 0 ? rolesText(roles) : <Absent />),
    },
    {
      key: 'invited',
      title: say('person.invited'),
      width: 140,
      cell: ({ invitedOn }) => <DateText of={invitedOn} />,
    },
  ];
}
