import { Radio } from 'antd';
import { useState } from 'react';
import { useCommand } from '../api/command.js';
import { useMe } from '../api/me.js';
import { useRolesText } from '../api/role-names.js';
import { ended } from '../api/session.js';
import { CommandForm } from '../ui/form/command-form.js';
import { PasswordField } from '../ui/form/fields.js';
import { type Language, languages, speak } from '../ui/language.js';
import { prefer, preferences, usePreference } from '../ui/preferences.js';
import { Quoted } from '../ui/quoted.js';
import { Facts, Section } from '../ui/section.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { chooseScheme, type Scheme, useScheme } from '../ui/theme.js';
import { changePassword, type PasswordChange } from './settings.queries.js';
import { settingsTexts } from './settings.texts.js';

/** What everybody sets for themselves: looks in this browser, and the password. */
export function MeTab() {
  return (
    <div className="zx-grid">
      <Looks />
      <Password />
    </div>
  );
}

const languageNames: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' };
const schemes: readonly Scheme[] = ['light', 'dark'];

function Looks() {
  const say = useTexts(settingsTexts);
  const rolesText = useRolesText();
  const me = useMe();
  const language = useLanguage();
  const scheme = useScheme();
  return (
    <Section title={say('me')}>
      <Facts
        of={[
          [say('person.name'), <Quoted key="name">{me.displayName}</Quoted>],
          [say('person.roles'), rolesText(me.roles)],
        ]}
      />
      <Choice
        label={say('looks.language')}
        value={language}
        onChange={(next) => void speak(next)}
        options={languages.map((one) => ({ value: one, label: languageNames[one], quoted: true }))}
      />
      <Choice
        label={say('looks.scheme')}
        value={scheme}
        onChange={chooseScheme}
        options={schemes.map((one) => ({ value: one, label: say(`scheme.${one}`) }))}
      />
      <Density />
      <Keys />
      <p className="zx-secondary">{say('looks.where')}</p>
    </Section>
  );
}

const densities = { normal: 'density.normal', dense: 'density.dense', roomy: 'density.roomy' } as const;
const keysWords = { on: 'keys.on', off: 'keys.off' } as const;

function Density() {
  const say = useTexts(settingsTexts);
  const value = usePreference('density');
  const options = preferences.density.map((one) => ({ value: one, label: say(densities[one]) }));
  const choose = (one: (typeof preferences.density)[number]) => prefer('density', one);
  return <Choice label={say('looks.density')} value={value} options={options} onChange={choose} />;
}

function Keys() {
  const say = useTexts(settingsTexts);
  const value = usePreference('keys');
  const options = preferences.keys.map((one) => ({ value: one, label: say(keysWords[one]) }));
  const choose = (one: (typeof preferences.keys)[number]) => prefer('keys', one);
  return <Choice label={say('looks.keys')} value={value} options={options} onChange={choose} />;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly quoted?: boolean }[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset className="settings-choice">
      <legend>{label}</legend>
      <Radio.Group value={value} onChange={({ target }) => onChange(target.value as Value)}>
        {options.map((one) => (
          <Radio key={one.value} value={one.value}>
            {one.quoted ? <Quoted>{one.label}</Quoted> : one.label}
          </Radio>
        ))}
      </Radio.Group>
    </fieldset>
  );
}

interface PasswordValues extends PasswordChange {
  readonly again: string;
}

function Password() {
  const say = useTexts(settingsTexts);
  const [done, setDone] = useState(0);
  const command = useCommand({
    send: changePassword,
    done: () => {
      setDone((times) => times + 1);
      ended();
    },
  });
  return (
    <Section title={say('password')}>
      <p className="zx-secondary">{say('password.what')}</p>
      {done > 0 && <p role="status">{say('password.done')}</p>}
      <CommandForm<PasswordValues>
        key={done}
        name="password"
        subject="me"
        secret={['currentPassword', 'newPassword', 'again']}
        submitLabel={say('password.change')}
        onSubmit={({ currentPassword, newPassword }) => command.mutateAsync({ currentPassword, newPassword })}
      >
        <PasswordField kind="current" name="currentPassword" label={say('password.current')} />
        <PasswordField kind="new" name="newPassword" label={say('password.new')} />
        <PasswordField
          kind="new"
          name="again"
          label={say('password.again')}
          sameAs={{ name: 'newPassword', message: say('password.differs') }}
        />
      </CommandForm>
    </Section>
  );
}
