import { exactText, type FactBook, factsIn, limitFigures, type LimitMethods } from '@zixin/calculations';
import { ratioOf } from '@zixin/kernel';
import type { FactsText, PolicyInForce } from './decisions.queries.js';

/** A number that the limit methods read, and what is known of it; amounts in minor units. */
export interface Assumption {
  readonly fact: string;
  readonly known: string | null;
}

/** Facts as the service tells them, with numbers the calculations read exactly. */
export function bookOf(facts: FactsText): FactBook {
  const entries = Object.entries(facts).map(([name, fact]) =>
    'number' in fact ? [name, { ...fact, number: exactText(ratioOf(fact.number)) }] : [name, fact],
  );
  return Object.fromEntries(entries) as FactBook;
}

/** The numbers the methods read, in their order, each once; what policies say themselves is no assumption. */
export function assumptionsOf({ methods }: LimitMethods, facts: FactsText): readonly Assumption[] {
  const names = methods.flatMap(({ amount, share }) => [
    ...factsIn(amount),
    ...('of' in share ? factsIn(share.of) : []),
  ]);
  return [...new Set(names)]
    .filter((name) => name !== 'policy.riskAppetite' && name !== 'policy.graceDays')
    .map((name) => {
      const fact = facts[name];
      return { fact: name, known: fact && 'number' in fact ? fact.number : null };
    });
}

interface Question {
  readonly policy: PolicyInForce<LimitMethods>;
  readonly facts: FactsText;
  readonly grade: string;
  readonly currency: string;
  /** Decimal texts by fact, instead of what is known. */
  readonly assumed: Readonly<Record<string, string>>;
}

/** Every method's figure under the assumptions, by the services' own calculation. Amounts are minor units. */
export function figuresUnder({ policy, facts, grade, currency, assumed }: Question) {
  const changed = Object.entries(assumed).map(([name, number]) => [name, { number, sources: [] }] as const);
  const book = bookOf({ ...facts, ...Object.fromEntries(changed) } as FactsText);
  return limitFigures(policy, { grade, book, currency });
}

const daysAtMost = 180;
const unknownAtMost = 1_000_000;

/** Where a slider over an assumption begins and ends: from nothing to twice what is known. Figures in major units, for drawing only. */
export function scaleOf({ fact, known }: Assumption, unit: number) {
  const now = known === null ? null : Number.parseFloat(known) / unit;
  const size = Math.abs(now ?? 0);
  const most = fact.endsWith('Days') ? daysAtMost : size === 0 ? unknownAtMost : rounded(2 * size);
  const step = fact.endsWith('Days') ? 1 : 10 ** Math.floor(Math.log10(most / 50));
  return { now, least: (now ?? 0) < 0 ? -most : 0, most, step };
}

/** Up to two figures. */
function rounded(size: number): number {
  const place = 10 ** (Math.floor(Math.log10(size)) - 1);
  return Math.ceil(size / place) * place;
}
