import { Button } from 'antd';
import { useCommand } from '../api/command.js';
import { may, useMe } from '../api/me.js';
import { roles as allRoles, useRolesText } from '../api/role-names.js';
import { DateText } from '../ui/figure.js';
import { CommandForm } from '../ui/form/command-form.js';
import { ChoiceField } from '../ui/form/fields.js';
import { Failure } from '../ui/loaded.js';
import { Panel } from '../ui/panel.js';
import { Quoted } from '../ui/quoted.js';
import { Facts } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { grantRole, type Person, type Role, withdrawRole } from './settings.queries.js';
import { settingsTexts } from './settings.texts.js';
import { WhoCan } from './who-can.js';

interface PersonPanelProps {
  readonly person: Person;
  readonly onClose: () => void;
}

/** One person or service and the roles held; nobody changes their own. */
export function PersonPanel({ person, onClose }: PersonPanelProps) {
  const say = useTexts(settingsTexts);
  const me = useMe();
  const { displayName, login, kind, invitedOn, userId } = person;
  return (
    <Panel side open title={<Quoted>{displayName}</Quoted>} onClose={onClose}>
      <Facts
        of={[
          [say('person.login'), <code key="login">{login}</code>],
          [say('person.kind'), say(`kind.${kind}`)],
          [say('person.invited'), <DateText key="invited" of={invitedOn} />],
        ]}
      />
      <h3 className="settings-roles">{say('person.roles')}</h3>
      {userId === me.id && <p className="zx-secondary">{say('roles.own')}</p>}
      {may(me, 'administer') && userId !== me.id ? (
        <ChangeRoles person={person} />
      ) : (
        <RoleList roles={person.roles} />
      )}
      {!may(me, 'administer') && <WhoCan right="administer" />}
    </Panel>
  );
}

function RoleList({ roles, onWithdraw }: { roles: readonly Role[]; onWithdraw?: (role: Role) => void }) {
  const say = useTexts(settingsTexts);
  const rolesText = useRolesText();
  if (roles.length === 0) return <p className="zx-secondary">{say('roles.none')}</p>;
  return (
    <ul className="settings-rows">
      {roles.map((role) => (
        <li key={role}>
          <span>{rolesText([role])}</span>
          {onWithdraw && (
            <Button size="small" onClick={() => onWithdraw(role)}>
              {say('roles.withdraw')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function ChangeRoles({ person: { userId: id, roles } }: { person: Person }) {
  const say = useTexts(settingsTexts);
  const rolesText = useRolesText();
  const grant = useCommand({ send: grantRole });
  const withdraw = useCommand({ send: withdrawRole });
  const options = allRoles
    .filter((role) => !roles.includes(role))
    .map((role) => ({ value: role, label: rolesText([role]) }));
  return (
    <>
      <RoleList roles={roles} onWithdraw={(role) => withdraw.mutate({ id, role })} />
      {withdraw.error && <Failure error={withdraw.error} />}
      <CommandForm<{ role: Role }>
        key={roles.join()}
        name="grant-role"
        subject={id}
        submitLabel={say('roles.grant')}
        onSubmit={({ role }) => grant.mutateAsync({ id, role })}
      >
        <ChoiceField name="role" label={say('roles.another')} options={options} />
      </CommandForm>
    </>
  );
}
