import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { namedCustomer } from '../api/customers.js';
import { may, useMe, whoMay } from '../api/me.js';
import { DateText } from '../ui/figure.js';
import { drawn } from '../ui/figures.js';
import { useHouse } from '../ui/house.js';
import { Loaded } from '../ui/loaded.js';
import { Facts, Page, Section } from '../ui/section.js';
import { Tag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { oneOf, useView } from '../ui/view-state.js';
import { type Checklist, checklistOf, closedChecklist } from './checklist.js';
import { ChecklistView } from './checklist-view.js';
import { CloseInvestigation } from './close-investigation.js';
import { CustomerRecord, isFound, recordParts } from './record/customer-record.js';
import { EvidenceOnFile } from './evidence-on-file.js';
import { evidenceTexts } from './evidence.texts.js';
import { evidenceKinds, type EvidenceKind } from './evidence/evidence-body.js';
import { EvidenceForm } from './evidence/evidence-form.js';
import { investigationTexts } from './investigation.texts.js';
import {
  coveragePolicy,
  customerEvidence,
  type Evidence,
  type Investigation,
  type InvestigationFile,
} from './investigations.queries.js';
import { ResultView } from './result-view.js';

const pageView = {
  kind: oneOf(['', ...evidenceKinds] as const, ''),
  record: oneOf(['', ...recordParts] as const, ''),
};

/** The checklist at the left, the chosen kind's form and what is on file at the right. */
export function InvestigationPage({ file }: { file: InvestigationFile }) {
  const say = useTexts(investigationTexts);
  const [view, setView] = useView(pageView);
  const customer = useQuery(namedCustomer(file.customerId)).data;
  const evidence = useQuery(customerEvidence(file.customerId));
  const { list, version } = useChecklist(file, evidence.data);
  const title = customer ? say('title.one', { customer: customer.name }) : say('title.unnamed');
  const kind = view.kind === '' ? firstWanted(list) : view.kind;
  const openRecord = () => setView({ record: 'registration' });
  return (
    <Page
      title={title}
      name={customer === undefined ? undefined : title}
      actions={<Actions of={file} list={list} onRecord={openRecord} />}
    >
      <Head of={file} />
      <div className="zx-investigation">
        <aside aria-label={say('checklist')}>
          {list && (
            <ChecklistView
              list={list}
              policyVersion={version}
              chosen={kind}
              onChoose={(chosen) => setView({ kind: chosen })}
            />
          )}
        </aside>
        <div>
          {file.status === 'open' ? <NewEvidence kind={kind} of={file} /> : <ResultView of={file} />}
          <Loaded query={evidence}>
            {(all) => (
              <EvidenceOnFile
                key={kind}
                kind={kind}
                evidence={all.filter((one) => one.kind === kind)}
                investigation={file.id}
                {...(isFound(kind) && { onRecord: () => setView({ record: kind }) })}
              />
            )}
          </Loaded>
        </div>
      </div>
      <CustomerRecord
        customer={file.customerId}
        part={view.record}
        onPart={(record) => setView({ record })}
        onClose={() => setView({ record: '' })}
      />
    </Page>
  );
}

/** The heaviest gap is what to collect next. */
function firstWanted(list: Checklist | null): EvidenceKind {
  const gaps = list?.items.filter(({ state }) => state !== 'done') ?? [];
  const [first] = gaps.toSorted((a, b) => drawn(b.weight) - drawn(a.weight));
  return (first?.kind ?? list?.items[0]?.kind ?? 'registration') as EvidenceKind;
}

interface ActionsProps {
  readonly of: Investigation;
  readonly list: Checklist | null;
  readonly onRecord: () => void;
}

function Actions({ of, list, onRecord }: ActionsProps) {
  const say = useTexts(investigationTexts);
  const works = may(useMe(), 'work');
  return (
    <>
      <Link to={`/customers/${of.customerId}`}>{say('credit-file')}</Link>
      {works && <Button onClick={onRecord}>{say('record')}</Button>}
      {works && of.status === 'open' && <CloseInvestigation of={of} list={list} />}
    </>
  );
}

function useChecklist(file: Investigation, evidence: readonly Evidence[] | undefined) {
  const { businessDate } = useHouse();
  const policy = useQuery({ ...coveragePolicy, enabled: file.status === 'open' }).data;
  if (file.coverage) return { list: closedChecklist(file.coverage), version: null };
  const list: Checklist | null =
    policy && evidence ? checklistOf(evidence, policy.content, businessDate) : null;
  return { list, version: policy?.version ?? null };
}

function Head({ of }: { of: Investigation }) {
  const say = useTexts(investigationTexts);
  const me = useMe();
  const { businessDate } = useHouse();
  const late = of.status === 'open' && of.dueOn !== null && of.dueOn < businessDate;
  return (
    <div className="zx-investigation-head">
      <Facts
        of={[
          [
            say('status'),
            <Tag key="status" tone={of.status === 'open' ? 'strong' : 'quiet'}>
              {say(`status.${of.status}`)}
            </Tag>,
          ],
          [say('reason'), say(`reason.${of.reason}`)],
          [say('openedOn'), <DateText key="opened" of={of.openedOn} />],
          [
            say('dueOn'),
            <span key="due">
              <DateText of={of.dueOn} /> {late && <Tag tone="watch">{say('dueOn.late')}</Tag>}
            </span>,
          ],
          ...(of.closedOn === null
            ? []
            : [[say('closedOn'), <DateText key="closed" of={of.closedOn} />] as const]),
          ...(of.reviewId === null
            ? []
            : [[say('review'), <code key="review">{of.reviewId}</code>] as const]),
        ]}
      />
      {of.openedBy === me.id && <p className="zx-secondary zx-small">{say('openedBy.me')}</p>}
    </div>
  );
}

function NewEvidence({ kind, of }: { kind: EvidenceKind; of: Investigation }) {
  const say = useTexts(investigationTexts);
  const sayKind = useTexts(evidenceTexts);
  if (!may(useMe(), 'work')) return <WhoCollects />;
  return (
    <Section title={say('form.of', { kind: sayKind(`kind.${kind}`) })}>
      <EvidenceForm key={kind} kind={kind} customer={of.customerId} investigation={of.id} />
    </Section>
  );
}

function WhoCollects() {
  const say = useTexts(investigationTexts);
  const roles = whoMay('work').map((role) => say(`role.${role}` as 'role.analyst'));
  return <p className="zx-note">{say('who', { roles: roles.join(' · ') })}</p>;
}
