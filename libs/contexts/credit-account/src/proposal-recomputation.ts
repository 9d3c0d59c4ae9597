import { factsUsed, limitFigures, type LimitMethods, type PolicyVersion } from '@zixin/calculations';
import { type AuthorityTable, prepaymentOnly } from './authority.js';
import type { LimitChange, LimitProposed } from './limit.events.js';
import { compared, type Recomputed } from './stored-difference.js';

/**
 * Computes a limit by policy again from the facts its event stores, under the version of the policy that it names, and compares
 * every figure and the amount proposed. Without the authority matrix an amount of 0 passes: it may stand for a grade that bears no
 * credit. A proposal without a basis has nothing to compare.
 */
export function recomputeProposal(
  { data: { basis, change } }: LimitProposed,
  limitMethods: PolicyVersion<LimitMethods>,
  authority?: AuthorityTable,
): Recomputed {
  if (!basis) return compared({}, {});
  const { facts, figures } = basis;
  const stored = amountIn(change);
  const { grade } = figures;
  const again = limitFigures(limitMethods, { grade, book: facts, currency: stored?.currency ?? 'CNY' });
  const none = authority ? prepaymentOnly(authority, grade) : stored?.minor === 0;
  return compared(
    { basis: { facts, figures }, change: { limit: { amount: { minor: stored?.minor ?? null } } } },
    {
      basis: { facts: factsUsed(limitMethods.content, facts), figures: again },
      change: { limit: { amount: { minor: none ? 0 : again.proposed } } },
    },
  );
}

function amountIn(change: LimitChange) {
  return change.layer === 'base' && change.limit.kind === 'AMOUNT' ? change.limit.amount : null;
}
