import {
  type FactBook,
  gradeCounterfactuals,
  gradeNames,
  limitCounterfactuals,
  type LimitFigures,
  limitFigures,
  type LimitMethods,
  type PolicySet,
  type PolicyVersion,
  scoreCredit,
  stepInMinor,
} from '@zixin/calculations';
import { prepaymentOnly, type WayOut } from '@zixin/credit-account';
import { collectionOf, DomainError, noStream, parseMoney, roundDown, safe } from '@zixin/kernel';
import { gradeOn } from '@zixin/rating';
import { type HeldOrder, heldOrders, type Language, sayIn, wayOutText } from '@zixin/views';
import { releaseAnswer } from '../orders/releases.js';
import { moneyText } from '../queries/document-answers.js';
import { allDocuments } from '../queries/paging.js';
import { present } from '../presentation.js';
import type { ServiceContext } from '../service-context.js';
import { gradeWay, knockOutsMet, limitWay } from './counterfactual-words.js';

export interface CounterfactualQuestion {
  readonly customerId: string;
  /** Decimal text in the currency of the account. */
  readonly limit: string | undefined;
  readonly language: Language;
}

/** What would lift grade and limit, over what is known today, and what would release each held order. @throws DomainError `customer-not-found`. */
export async function counterfactualsOf(service: ServiceContext, question: CounterfactualQuestion) {
  const { commands, reads } = service;
  const { customerId, language } = question;
  const { revision } = await commands.states.customer(customerId);
  if (revision === noStream) throw new DomainError('customer-not-found', { customerId });
  const today = reads.today();
  const [inputs, limitMethods, rating] = await Promise.all([
    commands.inputs.rating(customerId),
    commands.policies.on('limitMethods', today),
    commands.states.rating(customerId),
  ]);
  const inForce = gradeOn(rating.state, today);
  const { book, currency, authority } = inputs;
  return {
    ...{ customerId, asOf: today },
    grade: { inForce, ...gradeAnswer(inputs, inForce, language) },
    limit: limitAnswer(limitMethods, { ...question, grade: inForce, book, currency, authority }),
    heldOrders: await heldAnswers(service, customerId, language),
  };
}

type Scoring = Pick<PolicySet, 'scorecard' | 'ratingScale'> & { readonly book: FactBook };

function gradeAnswer({ scorecard, ratingScale, book }: Scoring, inForce: string | null, language: Language) {
  const { score, grade, ...result } = scoreCredit(scorecard, ratingScale, book);
  const grades = gradeNames(ratingScale.content);
  const next = grade === null ? null : (grades[grades.indexOf(grade) - 1] ?? null);
  const ways = gradeCounterfactuals(scorecard, ratingScale, book);
  return {
    ...{ scorecard: result.scorecard, ratingScale: result.ratingScale },
    score: score === null ? null : 'rounded' in result ? result.rounded : null,
    /** Before caps. */
    scoreGrade: 'scoreGrade' in result ? result.scoreGrade : null,
    knockOuts: knockOutsMet(result.knockOuts, scorecard.content, language),
    ...{ grade, next, scoringAgain: changeOf(grades, inForce, grade) },
    none: ways.length > 0 ? null : whyNone(grade, next),
    ways: ways.map((way) => gradeWay(way, scorecard.content, language)),
  };
}

/** What scoring again on today's facts does to the grade in force; best grade first in `grades`, `null` without either grade. */
function changeOf(grades: readonly string[], inForce: string | null, grade: string | null) {
  if (grade === null || inForce === null) return null;
  const steps = grades.indexOf(inForce) - grades.indexOf(grade);
  return steps > 0 ? 'lifts' : steps < 0 ? 'lowers' : 'keeps';
}

/** Why nothing lifts the grade. */
function whyNone(grade: string | null, next: string | null) {
  if (grade === null) return 'no-score';
  return next === null ? 'best-grade' : 'out-of-reach';
}

interface LimitQuestion extends CounterfactualQuestion {
  readonly grade: string | null;
  readonly book: FactBook;
  readonly currency: string;
  readonly authority: PolicySet['authority'];
}

function limitAnswer(policy: PolicyVersion<LimitMethods>, question: LimitQuestion) {
  const { grade, book, currency, authority, language, limit } = question;
  const asked = limit === undefined ? null : parseMoney(limit, currency).minor;
  const { name, version, content } = policy;
  const none = { proposed: null, bindingMethod: null, ways: [] };
  const about = { limitMethods: { name, version }, combination: content.combination, currency };
  const target = (minor: number | null) => (minor === null ? null : moneyText(minor, currency));
  if (grade === null) return { ...about, ...none, target: target(asked), none: 'grade-missing' };
  if (prepaymentOnly({ ...authority, currency }, grade))
    return { ...about, ...none, target: target(asked), none: 'grade-prepayment-only' };
  const basis = { grade, book, currency };
  const figures = limitFigures(policy, basis);
  const step = Number(roundDown(stepInMinor(content.step, currency)));
  const wanted = asked ?? (figures.proposed === null ? null : safe(figures.proposed + Math.max(1, step)));
  const ways = wanted === null ? [] : limitCounterfactuals(policy, basis, wanted);
  return {
    ...about,
    proposed: target(figures.proposed),
    bindingMethod: figures.bindingMethod,
    target: target(wanted),
    none: ways.length > 0 ? null : whyNoWay(figures),
    ways: ways.map((way) => {
      const { figure, amountRise, ...words } = limitWay(way, content, { currency, language });
      return { ...words, figure: target(figure), amountRise: target(amountRise) };
    }),
  };
}

function whyNoWay({ proposed }: LimitFigures) {
  return proposed === null ? 'limit-not-computable' : 'reached';
}

async function heldAnswers({ reads }: ServiceContext, customerId: string, language: Language) {
  const where = [{ field: 'customerId', is: customerId }];
  const answers = [];
  for await (const { doc } of allDocuments<HeldOrder>(reads.readStore, collectionOf(heldOrders), where))
    answers.push(heldAnswer(doc, language));
  return answers;
}

function heldAnswer(order: HeldOrder, language: Language) {
  const { orderId, number, status, currency, amount, shortfall, reasons, judgedOn } = order;
  const { waysOut, releases } = releaseAnswer(order.waysOut, reasons);
  return {
    ...{ id: orderId, number, status, judgedOn },
    amount: moneyText(amount, currency),
    shortfall: moneyText(shortfall, currency),
    reasons: present(reasons),
    waysOut: waysOut.map((way, at) => ({
      ...way,
      title: wayOutText(order.waysOut[at] as WayOut, language, sayIn(language)),
    })),
    releases,
  };
}
