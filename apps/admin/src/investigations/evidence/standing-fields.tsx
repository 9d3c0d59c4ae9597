import { DateField } from '../../ui/form/date-input.js';
import { CountField } from '../../ui/form/count-field.js';
import { CheckField, ChoiceField, TextField } from '../../ui/form/fields.js';
import { MoneyField } from '../../ui/form/money-input.js';
import { useTexts } from '../../ui/texts.js';
import { evidenceTexts } from '../evidence.texts.js';
import { RowList } from '../row-list.js';

const at = (name: string) => ['content', name];
const levels = ['good', 'fair', 'poor'] as const;
const taxGrades = ['A', 'B', 'M', 'C', 'D'].map((value) => ({ value, label: value }));
const caseRoles = ['plaintiff', 'defendant', 'other'] as const;
const caseStatuses = ['open', 'closed', 'enforcement'] as const;
const manners = ['early', 'prompt', 'slow', 'delinquent'] as const;
const outlooks = ['growing', 'stable', 'declining'] as const;

export function AgencyReportFields() {
  const say = useTexts(evidenceTexts);
  return (
    <>
      <TextField name={at('agency')} label={say('agency')} />
      <TextField name={at('reportNumber')} label={say('reportNumber')} required={false} />
      <TextField name={at('grade')} label={say('grade')} required={false} />
      <CountField name={at('score')} label={say('score')} decimals={4} required={false} />
      <MoneyField name={at('recommendedLimit')} label={say('recommendedLimit')} required={false} />
      <TextField className="zx-all" name={at('summary')} label={say('summary')} lines={2} required={false} />
    </>
  );
}

export function BankReferenceFields() {
  const say = useTexts(evidenceTexts);
  const standings = levels.map((value) => ({ value, label: say(`level.${value}`) }));
  return (
    <>
      <TextField name={at('bank')} label={say('bank')} />
      <ChoiceField name={at('standing')} label={say('standing')} options={standings} />
      <DateField name={at('accountSince')} label={say('accountSince')} required={false} />
      <MoneyField name={at('averageBalance')} label={say('averageBalance')} required={false} />
      <MoneyField name={at('facilities')} label={say('facilities')} required={false} />
      <TextField className="zx-all" name={at('notes')} label={say('notes')} lines={2} required={false} />
    </>
  );
}

export function TaxRecordFields() {
  const say = useTexts(evidenceTexts);
  return (
    <>
      <ChoiceField name={at('creditGrade')} label={say('creditGrade')} options={taxGrades} />
      <CountField name={at('year')} label={say('year')} min={1900} />
      <MoneyField name={at('arrears')} label={say('arrears')} required={false} />
      <MoneyField name={at('taxPaid')} label={say('taxPaid')} required={false} />
    </>
  );
}

export function LitigationFields() {
  const say = useTexts(evidenceTexts);
  const roles = caseRoles.map((value) => ({ value, label: say(`case.role.${value}`) }));
  const statuses = caseStatuses.map((value) => ({ value, label: say(`case.status.${value}`) }));
  return (
    <>
      <CountField name={at('openCases')} label={say('openCases')} />
      <CountField name={at('closedCases')} label={say('closedCases')} />
      <CountField name={at('enforcementCases')} label={say('enforcementCases')} />
      <MoneyField name={at('amountAtStake')} label={say('amountAtStake')} required={false} />
      <CheckField className="zx-all" name={at('dishonestDebtor')} label={say('dishonestDebtor')} />
      <RowList name={at('cases')} title={say('cases')} extra={say('cases.extra')} add={say('add.case')}>
        {(row) => (
          <>
            <TextField name={[row, 'number']} label={say('case.number')} />
            <TextField name={[row, 'court']} label={say('case.court')} required={false} />
            <ChoiceField name={[row, 'role']} label={say('case.role')} options={roles} />
            <ChoiceField name={[row, 'status']} label={say('case.status')} options={statuses} />
            <TextField name={[row, 'cause']} label={say('case.cause')} required={false} />
            <MoneyField name={[row, 'amount']} label={say('case.amount')} required={false} />
            <DateField name={[row, 'filedOn']} label={say('case.filedOn')} required={false} />
          </>
        )}
      </RowList>
    </>
  );
}

export function TradeReferenceFields() {
  const say = useTexts(evidenceTexts);
  const payments = manners.map((value) => ({ value, label: say(`payment.${value}`) }));
  return (
    <RowList name={at('references')} title={say('references')} add={say('add.reference')} least={1}>
      {(row) => (
        <>
          <TextField name={[row, 'supplier']} label={say('supplier')} />
          <DateField name={[row, 'since']} label={say('since')} required={false} />
          <MoneyField name={[row, 'highCredit']} label={say('highCredit')} />
          <CountField name={[row, 'termsDays']} label={say('termsDays')} />
          <ChoiceField name={[row, 'payment']} label={say('payment')} options={payments} />
        </>
      )}
    </RowList>
  );
}

export function MarketResearchFields() {
  const say = useTexts(evidenceTexts);
  const options = outlooks.map((value) => ({ value, label: say(`outlook.${value}`) }));
  return (
    <>
      <TextField name={at('topic')} label={say('topic')} />
      <ChoiceField name={at('outlook')} label={say('outlook')} options={options} required={false} />
      <TextField className="zx-all" name={at('summary')} label={say('summary')} lines={3} />
    </>
  );
}

export function SiteVisitFields() {
  const say = useTexts(evidenceTexts);
  const impressions = levels.map((value) => ({ value, label: say(`level.${value}`) }));
  return (
    <>
      <DateField name={at('visitedOn')} label={say('visitedOn')} />
      <ChoiceField name={at('impression')} label={say('impression')} options={impressions} />
      <TextField name={at('premises')} label={say('premises')} required={false} />
      <CountField name={at('staffSeen')} label={say('staffSeen')} required={false} />
      <TextField className="zx-all" name={at('notes')} label={say('notes')} lines={2} required={false} />
    </>
  );
}
