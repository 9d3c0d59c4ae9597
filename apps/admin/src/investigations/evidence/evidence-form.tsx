import { Form } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../api/command.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { DateField } from '../../ui/form/date-input.js';
import { TextField } from '../../ui/form/fields.js';
import { MoneyField } from '../../ui/form/money-input.js';
import { useHouse } from '../../ui/house.js';
import { useTexts } from '../../ui/texts.js';
import { evidenceTexts } from '../evidence.texts.js';
import { fileEvidence, fileStandingEvidence } from '../investigations.queries.js';
import { emptyStatements } from '../statements-grid.js';
import { AttachmentDrop } from './attachment-drop.js';
import { OwnershipFields, ManagementFields, RegistrationFields } from './company-fields.js';
import { type EvidenceKind, evidenceBody, type EvidenceValues } from './evidence-body.js';
import * as standing from './standing-fields.js';
import { StatementsField } from './statements-field.js';

const fieldsOf: Readonly<Record<EvidenceKind, React.ComponentType>> = {
  registration: RegistrationFields,
  ownership: OwnershipFields,
  management: ManagementFields,
  financialStatements: () => <StatementsField name={['content', 'statements']} />,
  agencyReport: standing.AgencyReportFields,
  bankReference: standing.BankReferenceFields,
  taxRecord: standing.TaxRecordFields,
  litigation: standing.LitigationFields,
  tradeReference: standing.TradeReferenceFields,
  marketResearch: standing.MarketResearchFields,
  siteVisit: standing.SiteVisitFields,
};

interface EvidenceFormProps {
  readonly kind: EvidenceKind;
  readonly customer: string;
  /** `null`: standing evidence of the customer. */
  readonly investigation: string | null;
  readonly onDone?: () => void;
}

/** The form of one kind of evidence: its own fields, then where it comes from. */
export function EvidenceForm({ kind, customer, investigation, onDone }: EvidenceFormProps) {
  const say = useTexts(evidenceTexts);
  const { currency } = useHouse();
  const [filed, setFiled] = useState(0);
  const filing = useCommand({
    customer: () => customer,
    send: (values: EvidenceValues, attempt) => {
      const body = evidenceBody(kind, values);
      return investigation === null
        ? fileStandingEvidence(customer, body, attempt)
        : fileEvidence(investigation, body, attempt);
    },
    done: () => {
      setFiled(filed + 1);
      onDone?.();
    },
  });
  const Fields = fieldsOf[kind];
  return (
    <CommandForm<EvidenceValues>
      key={`${kind} ${filed}`}
      name={`evidence-${kind}`}
      subject={investigation ?? customer}
      initialValues={{ content: startOf(kind, currency) }}
      submitLabel={say('save')}
      onSubmit={filing.mutateAsync}
    >
      <div className="zx-fields">
        <Fields />
      </div>
      <div className="zx-fields zx-provenance">
        <TextField name="source" label={say('source')} maxLength={200} />
        <DateField
          name="obtainedOn"
          label={say('obtainedOn')}
          extra={say('obtainedOn.extra')}
          required={false}
        />
        <DateField
          name="validOn"
          label={say('validOn')}
          extra={say(kind === 'financialStatements' ? 'validOn.statements' : 'validOn.extra')}
          required={false}
        />
        <MoneyField name="cost" label={say('cost')} required={false} />
        <Form.Item className="zx-all" name="attachment" label={say('attachment')}>
          <AttachmentDrop />
        </Form.Item>
      </div>
    </CommandForm>
  );
}

function startOf(kind: EvidenceKind, currency: string): Readonly<Record<string, unknown>> {
  const starts: Readonly<Partial<Record<EvidenceKind, Readonly<Record<string, unknown>>>>> = {
    ownership: { shareholders: [{ kind: 'company' }] },
    management: { managers: [{}] },
    litigation: { dishonestDebtor: false },
    tradeReference: { references: [{}] },
    financialStatements: { statements: emptyStatements(currency) },
  };
  return starts[kind] ?? {};
}
