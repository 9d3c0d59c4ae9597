import { Form, Select } from 'antd';
import { useCommand } from '../api/command.js';
import { roles, useRolesText } from '../api/role-names.js';
import { CommandForm } from '../ui/form/command-form.js';
import { ChoiceField, PasswordField, TextField, withoutBlanks } from '../ui/form/fields.js';
import { useTexts } from '../ui/texts.js';
import { type Invitation, invite } from './settings.queries.js';
import { settingsTexts } from './settings.texts.js';

/** A person with a first password, or a service whose keys are issued elsewhere. */
export function InviteForm({ onDone }: { onDone: () => void }) {
  const say = useTexts(settingsTexts);
  const command = useCommand({ send: invite, done: onDone });
  return (
    <CommandForm<Invitation>
      name="invite"
      subject="new"
      secret={['password']}
      initialValues={{ kind: 'person' }}
      submitLabel={say('invite.send')}
      onSubmit={(values) => command.mutateAsync(withoutBlanks(values))}
      onCancel={{ label: say('cancel'), action: onDone }}
    >
      {(form) => (
        <>
          <ChoiceField
            name="kind"
            label={say('person.kind')}
            options={[
              { value: 'person', label: say('kind.person') },
              { value: 'service', label: say('kind.service') },
            ]}
          />
          <TextField name="displayName" label={say('person.name')} maxLength={200} />
          <TextField name="login" label={say('person.login')} extra={say('invite.login')} maxLength={100} />
          <RolesField />
          <Form.Item noStyle dependencies={['kind']}>
            {() =>
              form.getFieldValue('kind') === 'person' && (
                <PasswordField
                  kind="new"
                  name="password"
                  label={say('invite.password')}
                  extra={say('invite.password.what')}
                />
              )
            }
          </Form.Item>
        </>
      )}
    </CommandForm>
  );
}

function RolesField() {
  const say = useTexts(settingsTexts);
  const rolesText = useRolesText();
  const options = roles.map((role) => ({ value: role, label: rolesText([role]) }));
  return (
    <Form.Item name="roles" label={say('person.roles')} extra={say('invite.roles')}>
      <Select mode="multiple" options={options} showSearch={{ optionFilterProp: 'label' }} />
    </Form.Item>
  );
}
