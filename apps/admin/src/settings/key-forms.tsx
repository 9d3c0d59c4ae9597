import { useQuery } from '@tanstack/react-query';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useCommand } from '../api/command.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { ChoiceField, TextField, withoutBlanks } from '../ui/form/fields.js';
import { useHouse } from '../ui/house.js';
import { Quoted } from '../ui/quoted.js';
import { useTexts } from '../ui/texts.js';
import { endOfDay } from '../ui/zones.js';
import { type ApiKey, issueKey, people, revokeKey } from './settings.queries.js';
import { settingsTexts } from './settings.texts.js';

/** What a key may be limited to; the services name more than they need here. */
const scopes = [
  'credit:read',
  'customers:write',
  'investigations:write',
  'ratings:write',
  'limits:write',
  'orders:write',
  'receivables:write',
  'risk:write',
  'groups:write',
  'policies:write',
];

interface KeyValues {
  readonly userId: string;
  readonly label: string;
  readonly scopes?: readonly string[];
  readonly lastDay?: string;
}

/** The key's text comes once, in the answer, and is kept nowhere. */
export function IssueKey({ onDone }: { onDone: () => void }) {
  const say = useTexts(settingsTexts);
  const { timeZone } = useHouse();
  const [issued, setIssued] = useState<string | null>(null);
  const { data = [] } = useQuery(people);
  const services = data.filter(({ kind }) => kind === 'service');
  const command = useCommand({ send: issueKey, done: ({ key }) => setIssued(key) });
  if (issued !== null) return <Issued text={issued} onDone={onDone} />;
  const issue = ({ lastDay, scopes: wanted, ...rest }: KeyValues) =>
    command.mutateAsync({
      ...rest,
      ...(wanted ? { scopes: [...wanted] } : {}),
      ...(lastDay ? { expiresAt: endOfDay(lastDay, timeZone) } : {}),
    });
  return (
    <CommandForm<KeyValues>
      name="issue-key"
      subject="new"
      submitLabel={say('key.issue')}
      onSubmit={(values) => issue(withoutBlanks(values))}
      onCancel={{ label: say('cancel'), action: onDone }}
    >
      <ChoiceField
        name="userId"
        label={say('key.user')}
        extra={services.length === 0 ? say('key.no-service') : undefined}
        options={services.map(({ userId, displayName }) => ({ value: userId, label: displayName }))}
      />
      <TextField name="label" label={say('key.label')} extra={say('key.label.what')} maxLength={100} />
      <Form.Item name="scopes" label={say('key.scopes')} extra={say('key.scopes.what')}>
        <Select mode="tags" options={scopes.map((scope) => ({ value: scope, label: scope }))} />
      </Form.Item>
      <DateField name="lastDay" required={false} label={say('key.last-day')} />
    </CommandForm>
  );
}

function Issued({ text, onDone }: { text: string; onDone: () => void }) {
  const say = useTexts(settingsTexts);
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <div className="settings-issued" role="status">
      <p>
        <strong>{say('key.once')}</strong>
      </p>
      <code className="settings-key">{text}</code>
      <p className="zx-secondary">{say('key.use')}</p>
      <div className="zx-form-buttons">
        <Button type="primary" onClick={copy}>
          {say(copied ? 'copied' : 'copy')}
        </Button>
        <Button onClick={onDone}>{say('key.kept')}</Button>
      </div>
    </div>
  );
}

export function RevokeKey({ apiKey: { id, label, user }, onDone }: { apiKey: ApiKey; onDone: () => void }) {
  const say = useTexts(settingsTexts);
  const command = useCommand({ send: revokeKey, done: onDone });
  return (
    <CommandForm<{ reason: string }>
      name="revoke-key"
      subject={id}
      danger
      submitLabel={say('key.revoke')}
      onSubmit={({ reason }) => command.mutateAsync({ id, reason })}
      onCancel={{ label: say('cancel'), action: onDone }}
    >
      <p>
        <Quoted>
          {label} · {user.name ?? user.id}
        </Quoted>
      </p>
      <p className="zx-secondary">{say('key.revoke.what')}</p>
      <TextField name="reason" label={say('key.reason')} lines={2} maxLength={1000} />
    </CommandForm>
  );
}
