import { Form, Input } from 'antd';
import { dateText } from '../../ui/figures.js';
import { DateField } from '../../ui/form/date-input.js';
import { ChoiceField, TextField } from '../../ui/form/fields.js';
import { MoneyField } from '../../ui/form/money-input.js';
import { Quoted } from '../../ui/quoted.js';
import { useLanguage, useTexts } from '../../ui/texts.js';
import { recordTexts } from '../record.texts.js';
import { RowList } from '../row-list.js';
import { recordManagement, recordOwnership, recordRegistration } from './record.queries.js';
import type { CustomerRecordFile } from './record.queries.js';
import { RecordForm } from './record-form.js';
import { type Found, managementValues, ownershipValues, registrationValues } from './record-values.js';

export interface PartProps {
  readonly customer: string;
  readonly file: CustomerRecordFile;
  /** The newest evidence of this part, where nothing is recorded yet. */
  readonly found?: Found | undefined;
}

/** Where what stands in the form comes from, before it is recorded. */
function FromEvidence({ found }: Pick<PartProps, 'found'>) {
  const say = useTexts(recordTexts);
  const language = useLanguage();
  if (!found) return null;
  return (
    <p className="zx-fields-all zx-note" role="note">
      <Quoted>{say('found', { on: dateText(found.obtainedOn, language), source: found.source })}</Quoted>
    </p>
  );
}

const Kept = ({ name }: { name: string | (string | number)[] }) => (
  <Form.Item name={name} hidden>
    <Input />
  </Form.Item>
);

function Provenance() {
  const say = useTexts(recordTexts);
  return (
    <>
      <TextField name="source" label={say('source')} maxLength={200} />
      <DateField name="recordedOn" label={say('recordedOn')} extra={say('today')} required={false} />
    </>
  );
}

export function RegistrationForm({ customer, file, found }: PartProps) {
  const say = useTexts(recordTexts);
  return (
    <RecordForm
      name="registration"
      customer={customer}
      initialValues={registrationValues(file, found)}
      send={(id, values, attempt) => recordRegistration(id, values as never, attempt)}
    >
      <FromEvidence found={found} />
      <TextField name="legalName" label={say('legalName')} maxLength={200} />
      <TextField name="status" label={say('status')} required={false} maxLength={100} />
      <RowList name={['identifiers']} title={say('identifiers')} add={say('identifier.add')}>
        {(row) => (
          <>
            <TextField
              name={[row, 'scheme']}
              label={say('identifier.scheme')}
              extra={say('identifier.scheme.extra')}
              maxLength={32}
            />
            <TextField name={[row, 'value']} label={say('identifier.value')} />
          </>
        )}
      </RowList>
      <TextField
        name={['legalRepresentative', 'name']}
        label={say('legalRepresentative')}
        extra={say('sealed')}
        required={false}
      />
      <Kept name={['legalRepresentative', 'personId']} />
      <DateField name="establishedOn" label={say('establishedOn')} required={false} />
      <MoneyField name="registeredCapital" label={say('registeredCapital')} required={false} />
      <MoneyField name="paidInCapital" label={say('paidInCapital')} required={false} />
      <TextField name="region" label={say('region')} required={false} maxLength={100} />
      <TextField name="size" label={say('size')} required={false} maxLength={100} />
      <TextField className="zx-all" name="address" label={say('address')} required={false} maxLength={400} />
      <TextField
        className="zx-all"
        name="businessScope"
        label={say('businessScope')}
        lines={2}
        required={false}
        maxLength={4000}
      />
      <Provenance />
    </RecordForm>
  );
}

export function OwnershipForm({ customer, file, found }: PartProps) {
  const say = useTexts(recordTexts);
  const kinds = (['company', 'person'] as const).map((value) => ({
    value,
    label: say(`shareholder.${value}`),
  }));
  return (
    <RecordForm
      name="ownership"
      customer={customer}
      initialValues={ownershipValues(file, found) as object}
      send={(id, values, attempt) => recordOwnership(id, { shareholders: [], ...values } as never, attempt)}
    >
      <FromEvidence found={found} />
      <RowList
        name={['shareholders']}
        title={say('shareholders')}
        extra={say('sealed')}
        add={say('shareholder.add')}
      >
        {(row) => (
          <>
            <ChoiceField name={[row, 'kind']} label={say('shareholder.kind')} options={kinds} />
            <TextField name={[row, 'name']} label={say('name')} maxLength={200} />
            <TextField name={[row, 'stakePercent']} label={say('stakePercent')} />
            <Kept name={[row, 'personId']} />
          </>
        )}
      </RowList>
      <TextField
        className="zx-all"
        name={['ultimateParent', 'name']}
        label={say('ultimateParent')}
        required={false}
        maxLength={200}
      />
      <Kept name={['ultimateParent', 'identifier', 'scheme']} />
      <Kept name={['ultimateParent', 'identifier', 'value']} />
      <Provenance />
    </RecordForm>
  );
}

export function ManagementForm({ customer, file, found }: PartProps) {
  const say = useTexts(recordTexts);
  return (
    <RecordForm
      name="management"
      customer={customer}
      initialValues={managementValues(file, found) as object}
      send={(id, values, attempt) => recordManagement(id, { managers: [], ...values } as never, attempt)}
    >
      <FromEvidence found={found} />
      <RowList name={['managers']} title={say('managers')} extra={say('sealed')} add={say('manager.add')}>
        {(row) => (
          <>
            <TextField name={[row, 'role']} label={say('role')} maxLength={100} />
            <TextField name={[row, 'name']} label={say('person')} maxLength={200} />
            <TextField
              name={[row, 'background']}
              label={say('background')}
              required={false}
              maxLength={4000}
            />
            <Kept name={[row, 'personId']} />
          </>
        )}
      </RowList>
      <TextField
        className="zx-all"
        name="organisation"
        label={say('organisation')}
        lines={2}
        required={false}
        maxLength={4000}
      />
      <Provenance />
    </RecordForm>
  );
}
