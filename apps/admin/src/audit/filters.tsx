import { Button, Select } from 'antd';
import { CustomerPicker } from '../api/customer-picker.js';
import { useMe } from '../api/me.js';
import { usePeopleNames } from '../api/people.js';
import { DateInput } from '../ui/form/date-input.js';
import { Quoted } from '../ui/quoted.js';
import { useTexts } from '../ui/texts.js';
import { machines } from './actor-name.js';
import type { AuditView } from './audit.queries.js';
import { auditTexts } from './audit.texts.js';
import { type EventType, kindGroupNames, kindGroups } from './kinds.js';
import { kindTexts } from './kinds.texts.js';

interface FiltersProps {
  readonly view: AuditView;
  readonly onChange: (change: Partial<AuditView>) => void;
}

export function Filters({ view, onChange }: FiltersProps) {
  const say = useTexts(auditTexts);
  const filtered =
    view.customer !== '' ||
    view.actor !== '' ||
    view.types.length > 0 ||
    view.from !== null ||
    view.until !== null;
  return (
    <div className="zx-filters" role="group" aria-label={say('filters')}>
      <CustomerPicker
        className="audit-customer"
        aria-label={say('filter.customer')}
        placeholder={say('filter.customer.all')}
        value={view.customer}
        onChange={(customer = '') => onChange({ customer })}
      />
      <Actors value={view.actor} onChange={(actor) => onChange({ actor })} />
      <Kinds value={view.types} onChange={(types) => onChange({ types })} />
      <label className="audit-dates">
        {say('filter.from')}
        <DateInput
          aria-label={say('filter.from')}
          {...(view.from ? { value: view.from } : {})}
          onChange={(from) => onChange({ from: from ?? null })}
        />
      </label>
      <label className="audit-dates">
        {say('filter.until')}
        <DateInput
          aria-label={say('filter.until')}
          {...(view.until ? { value: view.until } : {})}
          onChange={(until) => onChange({ until: until ?? null })}
        />
      </label>
      {filtered && (
        <Button type="link" size="small" onClick={() => onChange(nothing)}>
          {say('clear')}
        </Button>
      )}
    </div>
  );
}

const nothing = { customer: '', actor: '', types: [], from: null, until: null } as const;

/** People whose names this person may know, what acts by itself, and whoever the address names. */
function Actors({ value, onChange }: { value: string; onChange: (actor: string) => void }) {
  const say = useTexts(auditTexts);
  const me = useMe();
  const names = usePeopleNames();
  const people = [...names].map(([id, name]) => ({ value: id, label: id === me.id ? me.displayName : name }));
  const others = Object.entries(machines).map(([id, key]) => ({ value: id, label: say(key) }));
  const all = [...people, ...others];
  const options =
    value === '' || all.some((one) => one.value === value) ? all : [...all, { value, label: value }];
  return (
    <Select
      className="audit-actor"
      aria-label={say('filter.actor')}
      placeholder={say('filter.actor.all')}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={value === '' ? undefined : value}
      options={options}
      labelRender={({ label }) => <Quoted>{label}</Quoted>}
      onChange={(actor: string | undefined) => onChange(actor ?? '')}
    />
  );
}

interface KindsProps {
  readonly value: readonly EventType[];
  readonly onChange: (types: readonly EventType[]) => void;
}

function Kinds({ value, onChange }: KindsProps) {
  const say = useTexts(auditTexts);
  const kind = useTexts(kindTexts);
  const options = kindGroupNames.map((group) => ({
    label: kind(`group.${group}`),
    options: kindGroups[group].map((type) => ({ value: type as EventType, label: kind(type) })),
  }));
  return (
    <Select<EventType[]>
      className="audit-kinds"
      mode="multiple"
      maxTagCount={1}
      aria-label={say('filter.kinds')}
      placeholder={say('filter.kinds.all')}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={[...value]}
      options={options}
      onChange={onChange}
    />
  );
}
