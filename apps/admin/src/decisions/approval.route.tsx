import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { oneWarning } from '../api/warnings.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { Unfound } from '../ui/unfound.js';
import { oneOf, text, useView } from '../ui/view-state.js';
import { type ApprovalKind, approvalKinds, useApprovalTitle } from './approval-title.js';
import { decisionTexts } from './decisions.texts.js';
import {
  type Approval,
  approvalAnywhere,
  approvalsAbout,
  creditFile,
  type CreditFile,
  group,
} from './decisions.queries.js';
import { GroupDecision } from './group-decision.js';
import { type FoundProps, OrderPage, OverridePage, ReviewPage, WarningPage } from './found-pages.js';
import { ProposalDecision } from './proposal-decision.js';
import { Outcomes } from '../ui/outcome.js';
import './decisions.css';

const approvalView = { of: oneOf(approvalKinds, 'proposal'), customer: text('') };

export function Component() {
  const say = useTexts(decisionTexts);
  const { proposal: id = '' } = useParams();
  const [{ of, customer }] = useView(approvalView);
  const { title, name } = useApprovalTitle({ of, id, customer });
  return (
    <Page title={title} name={name} actions={<Link to="/">{say('page.back')}</Link>}>
      <Outcomes key={`${of} ${id}`}>
        <Sought of={of} id={id} customer={customer} />
      </Outcomes>
    </Page>
  );
}

interface SoughtProps {
  readonly of: ApprovalKind;
  readonly id: string;
  /** Empty where the address does not say it. */
  readonly customer: string;
}

function Sought({ of, id, customer }: SoughtProps) {
  if (of === 'group') return <GroupPage id={id} />;
  if (customer === '' && of === 'proposal') return <AnyProposal id={id} />;
  if (customer === '' && of === 'warning') return <AnyWarning id={id} />;
  if (customer === '') return <NotFound />;
  return <About of={of} id={id} customer={customer} />;
}

const pages = {
  proposal: ProposalPage,
  override: OverridePage,
  warning: WarningPage,
  order: OrderPage,
  review: ReviewPage,
} as const;

function About({ of, id, customer }: SoughtProps & { of: Exclude<ApprovalKind, 'group'> }) {
  const file = useQuery(creditFile(customer));
  const Found = pages[of];
  return (
    <Loaded query={file} unfound={<NotFound />}>
      {(found) => <Found id={id} customer={customer} file={found} />}
    </Loaded>
  );
}

function ProposalPage({ id, customer, file }: FoundProps) {
  const query = useQuery(approvalsAbout(customer));
  return (
    <Loaded query={query} unfound={<NotFound />}>
      {(all) => <Proposed approval={all.find((one) => one.id === id) ?? null} file={file} />}
    </Loaded>
  );
}

function Proposed({ approval, file }: { approval: Approval | null; file: CreditFile }) {
  if (!approval || approval.kind === 'warningAction') return <NotFound />;
  return <ProposalDecision proposal={approval} file={file} />;
}

function AnyProposal({ id }: { id: string }) {
  const query = useQuery(approvalAnywhere(id));
  return (
    <Loaded query={query}>
      {(approval) =>
        approval ? <About of="proposal" id={id} customer={approval.customerId} /> : <NotFound />
      }
    </Loaded>
  );
}

function AnyWarning({ id }: { id: string }) {
  const query = useQuery(oneWarning(id));
  return (
    <Loaded query={query} unfound={<NotFound />}>
      {({ customerId }) => <About of="warning" id={id} customer={customerId} />}
    </Loaded>
  );
}

function GroupPage({ id }: { id: string }) {
  const query = useQuery(group(id));
  return (
    <Loaded query={query} unfound={<NotFound />}>
      {(found) => <GroupDecision group={found} />}
    </Loaded>
  );
}

const NotFound = () => <Unfound of="decision" />;
