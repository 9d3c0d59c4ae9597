import { Percent } from '../ui/figure.js';
import { useTexts } from '../ui/texts.js';
import type { CreditFile } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';

type Ownership = NonNullable<CreditFile['ownership']>;
type Shareholder = Ownership['shareholders'][number];

/** Owners above the customer, the ultimate parent above them, with their stakes. */
export function OwnershipTree({ ownership, name }: { ownership: Ownership; name: string }) {
  const { ultimateParent, shareholders } = ownership;
  const owners = (
    <>
      {[...shareholders].sort(largestFirst).map((owner) => (
        <li key={keyOf(owner)}>
          <Owner of={owner} />
        </li>
      ))}
    </>
  );
  return (
    <div className="cf-tree">
      <ul>
        <li>
          <strong className="cf-node">{name}</strong>
          <ul>{owners}</ul>
        </li>
      </ul>
      {ultimateParent && <Parent of={ultimateParent} />}
    </div>
  );
}

const largestFirst = (a: Shareholder, b: Shareholder) => Number(b.stakePercent) - Number(a.stakePercent);
const keyOf = (owner: Shareholder) => (owner.kind === 'person' ? owner.name.personId : owner.name);

function Owner({ of }: { of: Shareholder }) {
  const say = useTexts(creditFileTexts);
  const name = of.kind === 'person' ? (of.name.text ?? say('person.erased')) : of.name;
  return (
    <span className="cf-node">
      <span className="cf-stake">
        <Percent of={of.stakePercent} decimals={2} />
        <i aria-hidden="true" style={{ width: `${Math.min(100, Number(of.stakePercent))}%` }} />
      </span>
      <span>{name}</span>
      <span className="zx-secondary">{say(of.kind === 'person' ? 'owner.person' : 'owner.company')}</span>
      {of.kind === 'company' && of.identifier && <code>{of.identifier.value}</code>}
    </span>
  );
}

function Parent({ of }: { of: NonNullable<Ownership['ultimateParent']> }) {
  const say = useTexts(creditFileTexts);
  return (
    <p>
      <span className="zx-secondary">{say('owner.ultimate')}</span> {of.name}{' '}
      {of.identifier && <code>{of.identifier.value}</code>}
    </p>
  );
}
