import { customerOfAccount } from '@zixin/credit-account/events';
import { collectionOf, type Recorded } from '@zixin/kernel';
import {
  type ApprovalRecord,
  approvals,
  type CreditEvent,
  type CreditGroupRecord,
  customers,
  type CustomerRow,
  describe,
  displayName,
  groups,
  type NamedKind,
  type NameOf,
  openItems,
  orders,
  payments,
  people,
  type Person,
  type ProposedOf,
} from '@zixin/views';
import type { Reads } from './reads.js';

interface Numbered {
  readonly number: string | null;
}

interface Source {
  readonly view: Parameters<typeof collectionOf>[0];
  readonly keyOf: (id: string) => string;
  readonly nameIn: (doc: never) => string | null;
}

const self = (id: string) => id;
const numberIn = ({ number }: Numbered) => number;

const sources: { readonly [K in NamedKind]: Source } = {
  order: { view: orders, keyOf: self, nameIn: numberIn },
  invoice: { view: openItems, keyOf: self, nameIn: numberIn },
  payment: { view: payments, keyOf: self, nameIn: numberIn },
  account: { view: customers, keyOf: customerOfAccount, nameIn: (row: CustomerRow) => displayName(row) },
  group: { view: groups, keyOf: self, nameIn: ({ name }: CreditGroupRecord) => name },
  person: { view: people, keyOf: self, nameIn: ({ displayName: name }: Person) => name },
};
const kinds = Object.keys(sources) as NamedKind[];

/** What sentences about events need beyond the events: names of what they mention, and what was proposed where one decides. */
export interface Told {
  readonly nameOf: NameOf;
  readonly proposedOf: ProposedOf;
}

export async function mentionedNames(
  reads: Pick<Reads, 'readStore'>,
  events: readonly Recorded<CreditEvent>[],
): Promise<Told> {
  const [nameOf, proposedOf] = await Promise.all([namesIn(reads, events), proposalsIn(reads, events)]);
  return { nameOf, proposedOf };
}

const decisions: ReadonlySet<string> = new Set([
  ...['LimitApproved', 'LimitDeclined', 'PaymentTermsApproved', 'PaymentTermsDeclined'],
]);

async function proposalsIn(
  { readStore }: Pick<Reads, 'readStore'>,
  events: readonly Recorded<CreditEvent>[],
): Promise<ProposedOf> {
  const ids = events.flatMap(({ type, data }) =>
    decisions.has(type) && 'proposalId' in data ? [data.proposalId] : [],
  );
  if (ids.length === 0) return () => null;
  const found = await readStore.load(collectionOf(approvals), [...new Set(ids)]);
  return (id) => {
    const doc = found.get(id)?.doc as ApprovalRecord | undefined;
    return doc && doc.kind !== 'warningAction' ? doc : null;
  };
}

/**
 * Numbers and names of what these events name by an id alone, from the views: one read a kind, whatever the length of the history
 * the events are of. What the views do not know yet has no name.
 */
async function namesIn(
  { readStore }: Pick<Reads, 'readStore'>,
  events: readonly Recorded<CreditEvent>[],
): Promise<NameOf> {
  const named = events
    .flatMap((event) => describe(event, 'en').mentions)
    .filter(({ id, name }) => id === name);
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const { view, keyOf } = sources[kind];
      const keys = new Set(named.flatMap((mention) => (mention.kind === kind ? keyOf(mention.id) : [])));
      return [
        kind,
        keys.size === 0 ? undefined : await readStore.load(collectionOf(view), [...keys]),
      ] as const;
    }),
  );
  const documents = new Map(found);
  return (kind, id) => {
    const { keyOf, nameIn } = sources[kind];
    const doc = documents.get(kind)?.get(keyOf(id))?.doc;
    return doc ? nameIn(doc as never) : null;
  };
}
