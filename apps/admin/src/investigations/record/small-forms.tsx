import { Form } from 'antd';
import { may, useMe } from '../../api/me.js';
import { DateField } from '../../ui/form/date-input.js';
import { ChoiceField, TextField } from '../../ui/form/fields.js';
import { MoneyField } from '../../ui/form/money-input.js';
import { Empty } from '../../ui/section.js';
import { useTexts } from '../../ui/texts.js';
import { recordTexts } from '../record.texts.js';
import type { PartProps } from './company-forms.js';
import * as queries from './record.queries.js';
import { RecordForm } from './record-form.js';
import { personsOf } from './record-values.js';

export function IndustryForm({ customer, file }: PartProps) {
  const say = useTexts(recordTexts);
  const initialValues = file.industry === null ? {} : { industry: file.industry.industry };
  return (
    <RecordForm<{ industry: string; assignedOn?: string }>
      name="industry"
      customer={customer}
      initialValues={initialValues}
      send={queries.assignIndustry}
    >
      <TextField name="industry" label={say('industry')} extra={say('industry.extra')} />
      <DateField name="assignedOn" label={say('assignedOn')} extra={say('today')} required={false} />
    </RecordForm>
  );
}

export function CooperationForm({ customer, file }: PartProps) {
  const say = useTexts(recordTexts);
  const initialValues = file.cooperationFrom === null ? {} : { startedOn: file.cooperationFrom };
  return (
    <RecordForm<{ startedOn: string }>
      name="cooperation"
      customer={customer}
      initialValues={initialValues}
      send={queries.startCooperation}
    >
      <DateField name="startedOn" label={say('startedOn')} />
    </RecordForm>
  );
}

const noteKinds = ['call', 'visit', 'promise', 'other'] as const;

export function NoteForm({ customer }: PartProps) {
  const say = useTexts(recordTexts);
  const options = noteKinds.map((value) => ({ value, label: say(`note.${value}`) }));
  return (
    <RecordForm
      name="note"
      customer={customer}
      initialValues={{ kind: 'call' }}
      submitLabel={say('note.save')}
      send={(id, values, attempt) => queries.addNote(id, values as never, attempt)}
    >
      <ChoiceField name="kind" label={say('note.kind')} options={options} />
      <DateField name="on" label={say('note.on')} extra={say('today')} required={false} />
      <TextField className="zx-all" name="text" label={say('note.text')} lines={3} maxLength={4000} />
      <Form.Item noStyle dependencies={['kind']}>
        {({ getFieldValue }) =>
          getFieldValue('kind') === 'promise' && (
            <>
              <MoneyField name="promisedAmount" label={say('note.promisedAmount')} required={false} />
              <DateField name="promisedOn" label={say('note.promisedOn')} required={false} />
            </>
          )
        }
      </Form.Item>
    </RecordForm>
  );
}

export function CrmForm({ customer }: PartProps) {
  const say = useTexts(recordTexts);
  return (
    <RecordForm<{ system: string; value: string }>
      name="crm-account"
      customer={customer}
      submitLabel={say('crm.save')}
      send={queries.linkCrmAccount}
    >
      <TextField name="system" label={say('crm.system')} />
      <TextField name="value" label={say('crm.value')} />
    </RecordForm>
  );
}

export function StatusForm({ customer, file }: PartProps) {
  const say = useTexts(recordTexts);
  const active = file.status.state === 'active';
  return (
    <>
      <p className="zx-note">{say(active ? 'status.active' : 'status.inactive')}</p>
      <RecordForm<{ reason: string; on?: string }>
        key={file.status.state}
        name={active ? 'deactivation' : 'reactivation'}
        customer={customer}
        submitLabel={say(active ? 'deactivate' : 'reactivate')}
        danger={active}
        send={active ? queries.deactivate : queries.reactivate}
      >
        <TextField className="zx-all" name="reason" label={say('reason')} lines={2} maxLength={1000} />
        <DateField name="on" label={say('on')} extra={say('today')} required={false} />
      </RecordForm>
    </>
  );
}

/** For those who may: a person's name is gone for good. */
export function ErasureForm({ customer, file }: PartProps) {
  const say = useTexts(recordTexts);
  const me = useMe();
  const persons = personsOf(file);
  if (!may(me, 'decide')) return <p className="zx-note">{say('erase.who')}</p>;
  if (persons.length === 0) return <Empty>{say('erase.nobody')}</Empty>;
  const options = persons.map(({ personId, name }) => ({ value: personId, label: name }));
  return (
    <>
      <p className="zx-note">{say('erase.warning')}</p>
      <RecordForm<{ personId: string; reason: string; on?: string }>
        name="erasure"
        customer={customer}
        submitLabel={say('erase')}
        danger
        send={queries.erasePerson}
      >
        <ChoiceField className="zx-all" name="personId" label={say('erase.person')} options={options} />
        <TextField className="zx-all" name="reason" label={say('reason')} lines={2} maxLength={1000} />
        <DateField name="on" label={say('on')} extra={say('today')} required={false} />
      </RecordForm>
    </>
  );
}
