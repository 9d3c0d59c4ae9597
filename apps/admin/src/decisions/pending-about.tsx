import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DateText } from '../ui/figure.js';
import { Limit } from '../ui/money.js';
import { useTexts } from '../ui/texts.js';
import { kindKeys } from './codes.js';
import { decisionTexts } from './decisions.texts.js';
import { approvalsAbout, type Proposal } from './decisions.queries.js';

interface PendingAboutProps {
  readonly customer: string;
  /** The one whose page this is. */
  readonly except?: string;
}

/** What already waits for approval about this customer, so that nobody asks twice or approves one without the other in view. */
export function PendingAbout({ customer, except }: PendingAboutProps) {
  const say = useTexts(decisionTexts);
  const { data = [] } = useQuery(approvalsAbout(customer));
  const pending = data.filter(
    (one): one is Proposal => one.status === 'pending' && one.kind !== 'warningAction' && one.id !== except,
  );
  if (pending.length === 0) return null;
  return (
    <div className="decision-pending">
      <strong>{say(except === undefined ? 'pending' : 'pending.too')}</strong>
      <ul>
        {pending.map((one) => (
          <li key={one.id}>
            <Link to={`/approvals/${one.id}?of=proposal&customer=${customer}`}>
              {say(kindKeys[one.kind] ?? 'kind.limit')} <Asked of={one} />
            </Link>{' '}
            <DateText of={one.proposedOn} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a proposal asks for, in short. */
export function Asked({ of }: { of: Proposal }) {
  const say = useTexts(decisionTexts);
  if (of.kind === 'terms') return <span className="zx-figure">{say('terms', { ...of.terms })}</span>;
  const { change } = of;
  return (
    <Limit of={change.layer === 'base' ? change.limit : { kind: 'AMOUNT', amount: change.amount }} currency />
  );
}
