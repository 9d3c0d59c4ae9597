import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { Loaded } from '../../ui/loaded.js';
import { Panel } from '../../ui/panel.js';
import { Quoted } from '../../ui/quoted.js';
import { useTexts } from '../../ui/texts.js';
import { evidenceTexts } from '../evidence.texts.js';
import { standingKinds } from '../evidence/evidence-body.js';
import { EvidenceForm } from '../evidence/evidence-form.js';
import { investigationTexts } from '../investigation.texts.js';
import { customerEvidence } from '../investigations.queries.js';
import { recordTexts } from '../record.texts.js';
import { AccountForm } from './account-form.js';
import { ManagementForm, OwnershipForm, type PartProps, RegistrationForm } from './company-forms.js';
import { customerRecord } from './record.queries.js';
import { CooperationForm, CrmForm, ErasureForm, IndustryForm, NoteForm, StatusForm } from './small-forms.js';

export const recordParts = [
  ...(['registration', 'ownership', 'management', 'industry', 'cooperation'] as const),
  ...(['note', 'evidence', 'account', 'crm', 'status', 'erasure'] as const),
] as const;
export type RecordPart = (typeof recordParts)[number];

/** Parts that evidence of the same name tells of. */
const foundParts = ['registration', 'ownership', 'management'] as const;
export const isFound = (part: string): part is (typeof foundParts)[number] =>
  (foundParts as readonly string[]).includes(part);

const forms: Readonly<Record<RecordPart, React.ComponentType<PartProps>>> = {
  registration: RegistrationForm,
  ownership: OwnershipForm,
  management: ManagementForm,
  industry: IndustryForm,
  cooperation: CooperationForm,
  note: NoteForm,
  evidence: StandingEvidence,
  account: AccountForm,
  crm: CrmForm,
  status: StatusForm,
  erasure: ErasureForm,
};

interface CustomerRecordProps {
  readonly customer: string;
  /** Empty: closed. */
  readonly part: RecordPart | '';
  readonly onPart: (part: RecordPart) => void;
  readonly onClose: () => void;
}

/** What is recorded of a customer, one part at a time; the address says which. */
export function CustomerRecord({ customer, part, onPart, onClose }: CustomerRecordProps) {
  const say = useTexts(recordTexts);
  const open = part !== '';
  const query = useQuery({ ...customerRecord(customer), enabled: open });
  const title = <Quoted>{say('title', { customer: query.data?.name ?? '' })}</Quoted>;
  return (
    <Panel open={open} title={title} onClose={onClose} side>
      <nav className="zx-record-parts" aria-label={say('part')}>
        {recordParts.map((one) => (
          <button
            key={one}
            type="button"
            className="zx-plain"
            aria-current={one === part}
            onClick={() => onPart(one)}
          >
            {say(`part.${one}`)}
          </button>
        ))}
      </nav>
      {part !== '' && (
        <Loaded query={query}>
          {(file) => <Part key={part} part={part} customer={customer} file={file} />}
        </Loaded>
      )}
    </Panel>
  );
}

/** The form of one part; it begins with the newest evidence where nothing is recorded yet. */
function Part({ part, customer, file }: PartProps & { readonly part: RecordPart }) {
  // As the form was opened: once it is saved, it stays and says so.
  const [seeks] = useState(isFound(part) && !file[part]);
  const query = useQuery({ ...customerEvidence(customer), enabled: seeks });
  const Form = forms[part];
  if (!seeks) return <Form customer={customer} file={file} />;
  return (
    <Loaded query={query}>
      {(all) => {
        const found = all.find(({ kind, retracted }) => kind === part && !retracted);
        return <Form customer={customer} file={file} {...(found && { found })} />;
      }}
    </Loaded>
  );
}

/** Evidence outside of any investigation, of the kinds that may come at any time. */
function StandingEvidence({ customer }: PartProps) {
  const say = useTexts(investigationTexts);
  const sayKind = useTexts(evidenceTexts);
  const [kind, setKind] = useState(standingKinds[1] ?? 'litigation');
  return (
    <>
      <div className="zx-form-buttons">
        <Select
          aria-label={say('standing.kind')}
          style={{ width: 240 }}
          value={kind}
          options={standingKinds.map((value) => ({ value, label: sayKind(`kind.${value}`) }))}
          onChange={setKind}
        />
      </div>
      <EvidenceForm key={kind} kind={kind} customer={customer} investigation={null} />
    </>
  );
}
