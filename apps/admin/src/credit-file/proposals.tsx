import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DateText } from '../ui/figure.js';
import { useHouse } from '../ui/house.js';
import { Loaded } from '../ui/loaded.js';
import { Limit, Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Empty } from '../ui/section.js';
import { Tag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { endOfDay } from '../ui/zones.js';
import { proposals, type Proposal } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';
import { LimitMethods } from './limit-methods.js';
import { PersonText, roleKeys } from './person-text.js';
import { type FileProposal, isOfFile, type ProposalStatus, statusAt } from './proposal-at.js';
import { TermsText } from './value-text.js';

const shown = 3;
const statusKeys = {
  pending: 'proposal.pending',
  approved: 'proposal.approved',
  declined: 'proposal.declined',
} as const satisfies Record<ProposalStatus, string>;

interface Stood {
  readonly proposal: FileProposal;
  readonly status: ProposalStatus;
}

/** What was proposed, by which methods, and what became of it. */
export function Proposals() {
  const say = useTexts(creditFileTexts);
  const { customer } = useFile();
  const query = useQuery(proposals(customer));
  return (
    <div className="cf-block">
      <h3>{say('proposals')}</h3>
      <Loaded query={query}>{({ items }) => <ProposalList items={items} />}</Loaded>
    </div>
  );
}

function ProposalList({ items }: { items: readonly Proposal[] }) {
  const say = useTexts(creditFileTexts);
  const { at, day } = useFile();
  const { timeZone } = useHouse();
  const stood = items
    .filter(isOfFile)
    .flatMap((proposal): readonly Stood[] => {
      const status = statusAt(proposal, day, at, (date) => endOfDay(date, timeZone));
      return status === null ? [] : [{ proposal, status }];
    })
    .toSorted((a, b) => b.proposal.proposedAt.localeCompare(a.proposal.proposedAt));
  if (stood.length === 0) return <Empty>{say('proposals.none')}</Empty>;
  return (
    <>
      {stood.slice(0, shown).map((one) => (
        <ProposalCard key={one.proposal.id} {...one} />
      ))}
      {stood.length > shown && (
        <details>
          <summary>{say('proposals.older', { count: stood.length - shown })}</summary>
          {stood.slice(shown).map((one) => (
            <ProposalCard key={one.proposal.id} {...one} />
          ))}
        </details>
      )}
    </>
  );
}

function ProposalCard({ proposal, status }: Stood) {
  const say = useTexts(creditFileTexts);
  const { needs, kind, approvals, declined } = proposal;
  const role = roleKeys[needs.role];
  return (
    <article className="cf-proposal">
      <p className="cf-proposal-head">
        <Tag tone={status === 'pending' ? 'watch' : 'quiet'}>{say(statusKeys[status])}</Tag>
        <strong>
          <Asked of={proposal} />
        </strong>
        <DateText of={proposal.proposedOn} />
        <span className="zx-secondary">
          <PersonText id={proposal.proposedBy} />
        </span>
        {status === 'pending' ? (
          <>
            <span>
              {say('proposal.needs', { count: needs.approvers, role: role ? say(role) : needs.role })}
            </span>
            <Link to={`/approvals/${proposal.id}`}>{say('proposal.open')}</Link>
          </>
        ) : (
          <span className="zx-secondary">
            <DateText of={proposal.decidedOn} />{' '}
            {approvals.map(({ by }, index) => (
              <span key={by}>
                {index > 0 && say('list.and')}
                <PersonText id={by} />
              </span>
            ))}
            {declined && status === 'declined' && (
              <>
                <PersonText id={declined.by} /> <Quoted>{declined.reason}</Quoted>
              </>
            )}
          </span>
        )}
      </p>
      {kind === 'limit' && proposal.basis && 'figures' in proposal.basis && (
        <LimitMethods basis={proposal.basis} />
      )}
    </article>
  );
}

function Asked({ of }: { of: FileProposal }) {
  const say = useTexts(creditFileTexts);
  if (of.kind === 'terms')
    return (
      <>
        {say('figure.terms')} <TermsText of={of.terms} />
      </>
    );
  const { change } = of;
  if (change.layer === 'base')
    return (
      <>
        {say('figure.limit')} <Limit of={change.limit} />
      </>
    );
  return (
    <>
      {say(`limit.mode.${change.mode}`)} <Money of={change.amount} /> <DateText of={change.until} />
    </>
  );
}
