import { useQuery } from '@tanstack/react-query';
import { useCommand } from '../api/command.js';
import { useMe, whoMay } from '../api/me.js';
import { type Role, roles, useRolesText } from '../api/role-names.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { ChoiceField } from '../ui/form/fields.js';
import { useHouse } from '../ui/house.js';
import { useTexts } from '../ui/texts.js';
import { colleagues, lend, type Lending } from './settings.queries.js';
import { settingsTexts } from './settings.texts.js';

/** One of my own roles, to a colleague, from day to day. */
export function LendForm({ onDone }: { onDone: () => void }) {
  const say = useTexts(settingsTexts);
  const rolesText = useRolesText();
  const me = useMe();
  const { businessDate } = useHouse();
  const { data = [] } = useQuery(colleagues);
  const command = useCommand({ send: lend, done: onDone });
  const others = data
    .filter(({ id, kind }) => kind === 'person' && id !== me.id)
    .map(({ id, name, roles: held }) => ({ value: id, label: `${name} · ${rolesText(held)}` }));
  const lendable = whoMay('work');
  const own: readonly Role[] = roles.filter((role) => me.roles.includes(role) && lendable.includes(role));
  return (
    <CommandForm<Lending>
      name="lend"
      subject={me.id}
      initialValues={{ from: businessDate, ...(own.length === 1 && own[0] ? { role: own[0] } : {}) }}
      submitLabel={say('lend.send')}
      onSubmit={(values) => command.mutateAsync(values)}
      onCancel={{ label: say('cancel'), action: onDone }}
    >
      <p className="zx-secondary">{say('lend.what')}</p>
      <ChoiceField
        name="role"
        label={say('delegation.role')}
        options={own.map((role) => ({ value: role, label: rolesText([role]) }))}
      />
      <ChoiceField name="toUserId" label={say('delegation.to')} options={others} />
      <div className="zx-fields">
        <DateField name="from" label={say('delegation.first')} />
        <DateField name="until" label={say('delegation.last')} />
      </div>
    </CommandForm>
  );
}
