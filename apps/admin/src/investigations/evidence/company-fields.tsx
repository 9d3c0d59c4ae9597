import { Form } from 'antd';
import { DateField } from '../../ui/form/date-input.js';
import { ChoiceField, TextField } from '../../ui/form/fields.js';
import { MoneyField } from '../../ui/form/money-input.js';
import { useTexts } from '../../ui/texts.js';
import { evidenceTexts } from '../evidence.texts.js';
import { stakeSum } from '../stakes.js';
import { RowList } from '../row-list.js';

const at = (name: string) => ['content', name];
const registrationStatuses = ['active', 'suspended', 'revoked', 'dissolved'] as const;
const shareholderKinds = ['company', 'person'] as const;

export function RegistrationFields() {
  const say = useTexts(evidenceTexts);
  const statuses = registrationStatuses.map((value) => ({ value, label: say(`status.${value}`) }));
  return (
    <>
      <TextField name={at('legalName')} label={say('legalName')} />
      <TextField name={at('registrationNumber')} label={say('registrationNumber')} required={false} />
      <ChoiceField name={at('status')} label={say('status')} options={statuses} />
      <TextField
        name={at('legalRepresentative')}
        label={say('legalRepresentative')}
        extra={say('sealed')}
        required={false}
      />
      <MoneyField name={at('registeredCapital')} label={say('registeredCapital')} required={false} />
      <MoneyField name={at('paidInCapital')} label={say('paidInCapital')} required={false} />
      <DateField name={at('establishedOn')} label={say('establishedOn')} required={false} />
      <TextField name={at('address')} label={say('address')} required={false} />
      <TextField
        className="zx-all"
        name={at('businessScope')}
        label={say('businessScope')}
        lines={2}
        required={false}
      />
    </>
  );
}

/** Shareholders and their stakes; what they come to together is said while typing. */
export function OwnershipFields() {
  const say = useTexts(evidenceTexts);
  const kinds = shareholderKinds.map((value) => ({ value, label: say(`shareholder.${value}`) }));
  return (
    <>
      <RowList
        name={at('shareholders')}
        title={say('shareholders')}
        extra={say('sealed')}
        add={say('add.shareholder')}
      >
        {(row) => (
          <>
            <ChoiceField name={[row, 'kind']} label={say('shareholder.kind')} options={kinds} />
            <TextField name={[row, 'name']} label={say('name')} />
            <TextField name={[row, 'stakePercent']} label={say('stakePercent')} />
          </>
        )}
      </RowList>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => <StakeSum rows={getFieldValue(at('shareholders')) as Rows} />}
      </Form.Item>
      <TextField
        className="zx-all"
        name={at('ultimateParent')}
        label={say('ultimateParent')}
        required={false}
      />
    </>
  );
}

type Rows = readonly { readonly stakePercent?: string }[] | undefined;

function StakeSum({ rows }: { rows: Rows }) {
  const say = useTexts(evidenceTexts);
  const { percent, over } = stakeSum((rows ?? []).map((row) => row.stakePercent ?? ''));
  return (
    <p className={over ? 'zx-fields-all zx-error' : 'zx-fields-all zx-secondary'} role="status">
      {say(over ? 'stake.over' : 'stake.sum', { percent })}
    </p>
  );
}

export function ManagementFields() {
  const say = useTexts(evidenceTexts);
  return (
    <>
      <RowList name={at('managers')} title={say('managers')} extra={say('sealed')} add={say('add.manager')}>
        {(row) => (
          <>
            <TextField name={[row, 'role']} label={say('role')} />
            <TextField name={[row, 'name']} label={say('person')} />
            <TextField name={[row, 'background']} label={say('background')} required={false} />
          </>
        )}
      </RowList>
      <TextField
        className="zx-all"
        name={at('organisation')}
        label={say('organisation')}
        lines={2}
        required={false}
      />
    </>
  );
}
