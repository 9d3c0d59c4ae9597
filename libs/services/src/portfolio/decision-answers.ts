import type { FactSource, LimitFigures } from '@zixin/calculations';
import type { LimitProposed } from '@zixin/credit-account';
import type { PersonKeys, Recorded } from '@zixin/kernel';
import { type CreditEvent, describe, type Language } from '@zixin/views';
import { releaseAnswer } from '../orders/releases.js';
import { moneyText } from '../queries/document-answers.js';
import type { Told } from '../queries/mentioned-names.js';
import { present } from '../presentation.js';
import { factsAnswer, scoreAnswer } from '../ratings/rating-answers.js';
import { decisionParts, type DecisionParts, isDecision, sourcesOf } from './decision-parts.js';

export interface DecisionWords {
  readonly language: Language;
  readonly personKeys: PersonKeys;
  readonly names?: Told;
}

/** One decision: what, when, who, from which inputs and policies, what bound it and why; `null` for an event that is none. */
export function decisionAnswer(event: Recorded<CreditEvent>, { language, personKeys, names }: DecisionWords) {
  const { type, data, id, stream, revision, effectiveOn, meta } = event;
  if (!isDecision(type)) return null;
  const parts = decisionParts(type, data);
  const { title, text, mentions } = describe(event, language, {
    open: (sealed) => personKeys.open(sealed),
    ...names,
  });
  const { policies = [], binding = null, reasons = [], waysOut = [] } = parts;
  return {
    ...{ id, stream, revision, kind: type, title, text, mentions },
    ...{ on: effectiveOn, recordedAt: meta.recordedAt, by: meta.actor.id },
    inputs: inputsAnswer(parts, { stream, revision }),
    policies: policies.flatMap((policy) => (policy ? [{ name: policy.name, version: policy.version }] : [])),
    contributions: contributionsOf(parts),
    bindingConstraint: binding,
    reasons: present(reasons),
    ...releaseAnswer(
      waysOut,
      reasons.filter((reason) => typeof reason === 'object'),
    ),
    decision: decidedOf(parts, data),
  };
}

function inputsAnswer(parts: DecisionParts, self: FactSource) {
  const { facts, check } = parts;
  return {
    facts: facts ? factsAnswer(facts) : null,
    account: check ? present(check) : null,
    readUpTo: sourcesOf(parts, self),
  };
}

/** What each factor or method gave. */
function contributionsOf({ score, limit }: DecisionParts) {
  if (score) return scoreAnswer(score).factors;
  return limit?.basis ? methodsAnswer(limit.basis.figures, currencyOf(limit)) : [];
}

/** Every method's figure in the account's currency; see `limitFigures`. */
export function methodsAnswer({ methods }: Pick<LimitFigures, 'methods'>, currency: string | null) {
  return methods.map(({ amount, ...method }) => ({
    ...method,
    amount: amount === null || currency === null ? null : moneyText(amount, currency),
  }));
}

function currencyOf({ change }: LimitProposed['data']): string | null {
  if (change.layer === 'temporary') return change.amount.currency;
  return change.limit.kind === 'AMOUNT' ? change.limit.amount.currency : null;
}

const apart: readonly string[] = ['facts', 'basis', 'figures', 'check', 'result', 'reasons', 'waysOut'];

/** The rest of the event: what was decided. */
function decidedOf({ score }: DecisionParts, data: object) {
  const rest = Object.fromEntries(Object.entries(data).filter(([name]) => !apart.includes(name)));
  if (!score) return present(rest);
  const { factors, ...result } = scoreAnswer(score);
  return { ...present(rest), ...result, factors: factors.length };
}
