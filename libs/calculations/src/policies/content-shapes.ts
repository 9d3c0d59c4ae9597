import { decisionRoles, type PolicyKind, warningLevels } from './policy-content.js';
import {
  byName,
  choice,
  decimal,
  isObject,
  list,
  object,
  orNull,
  problem,
  type Shape,
  text,
  variants,
  wholeNumber,
  yesOrNo,
} from './shape.js';

const factName = /^[A-Za-z][\w.-]{0,120}$/;
const decimalText = /^-?\d+(\.\d+)?$/;
const amount = decimal();

const operandsOf = new Map<string, { readonly least: number; readonly most: number }>([
  ...['subtract', 'divide'].map((operation) => [operation, { least: 2, most: 2 }] as const),
  ...['add', 'multiply', 'least', 'greatest'].map(
    (operation) => [operation, { least: 1, most: 50 }] as const,
  ),
]);

const expression: Shape = (value, at) => {
  if (typeof value === 'string')
    return factName.test(value) || decimalText.test(value) ? [] : problem(at, 'expression-invalid');
  return isObject(value) ? operation(value, at) : problem(at, 'expression-invalid');
};

function operation(value: Readonly<Record<string, unknown>>, at: string): ReturnType<Shape> {
  const [[name, operands] = ['', null], ...others] = Object.entries(value);
  const bounds = operandsOf.get(name);
  if (!bounds || others.length > 0 || !Array.isArray(operands)) return problem(at, 'expression-invalid');
  if (operands.length < bounds.least || operands.length > bounds.most)
    return problem(`${at}/${name}`, 'expression-invalid');
  return operands.flatMap((one, index) => expression(one, `${at}/${name}/${index}`));
}

const fact: Shape = (value, at) =>
  typeof value === 'string' && factName.test(value) ? [] : problem(at, 'expression-invalid');
const bound = decimal(true);

const condition: Shape = (value, at) => {
  if (!isObject(value)) return problem(at, 'condition-invalid');
  return variants({
    all: object({ all: list(condition) }),
    any: object({ any: list(condition) }),
    not: object({ not: condition }),
    value: variants({
      atLeast: object({ value: expression, atLeast: bound }),
      above: object({ value: expression, above: bound }),
      below: object({ value: expression, below: bound }),
      atMost: object({ value: expression, atMost: bound }),
    }),
    fact: variants({
      is: object({ fact, is: list(text) }),
      atLeastGrade: object({ fact, atLeastGrade: text }),
      belowGrade: object({ fact, belowGrade: text }),
    }),
  })(value, at);
};

const label = object({ en: text, zh: text });
const bands = list(object({ points: decimal() }, { from: bound, above: bound }));
const kind = { kind: text };

const factor = variants({
  bands: object({ code: text, group: text, label, weight: amount, value: expression, bands }),
  categories: object({
    ...{ code: text, group: text, label, weight: amount, fact },
    categories: list(object({ is: list(text), points: amount })),
  }),
});

const level = choice(...warningLevels);

const trip = variants({
  levels: object({ value: expression, levels: list(object({ level, on: bound, off: bound })) }),
  on: object({ value: expression, on: bound, off: bound }),
  rises: object({ series: fact, rises: wholeNumber(36), minimum: bound }),
  readings: object({ series: fact, readings: wholeNumber(36), below: bound }),
  when: object({ when: condition }),
});

const action: Shape = (value, at) => {
  const name = isObject(value) ? value['action'] : undefined;
  const fields: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
    lowerLimit: { percent: amount },
    shortenTerms: { netDays: wholeNumber(365), prepaymentPercent: wholeNumber(100) },
    placeHold: {},
    demandGuarantee: {},
    review: { withinDays: wholeNumber(365) },
  };
  const own = typeof name === 'string' ? fields[name] : undefined;
  if (!own) return choice(...Object.keys(fields))(name, `${at}/action`);
  return object({ action: text, automatic: yesOrNo, ...own })(value, at);
};

const tierService = object({
  responseHours: wholeNumber(720),
  accountManager: yesOrNo,
  earlyPaymentPercent: orNull(amount),
});
const role = choice(...decisionRoles);
const step = object({ upTo: amount, role, approvers: wholeNumber(9) });

/** The fields of each kind of policy, exactly. */
export const contentShapes: Readonly<Record<PolicyKind, Shape>> = {
  scorecard: object({
    ...kind,
    label,
    factors: list(factor),
    missing: choice('noScore', 'zero', 'reweight'),
    coverageCaps: list(object({ belowPercent: amount, cap: text }), true),
    knockOuts: list(object({ code: text, label, when: condition, cap: text }), true),
  }),
  ratingScale: object({
    ...kind,
    grades: list(object({ grade: text, from: orNull(amount), pdPercent: amount })),
    lgdPercent: amount,
    pdFloorPercent: amount,
  }),
  limitMethods: object({
    ...kind,
    combination: choice('least', 'mean'),
    step: amount,
    methods: list(
      object(
        {
          ...{ code: text, label, binding: yesOrNo, amount: expression },
          share: variants({
            percent: object({ percent: amount }),
            percentByGrade: object({ percentByGrade: byName(amount) }),
            of: object({ of: expression, bands }),
          }),
        },
        { cap: yesOrNo, percentByTier: byName(amount) },
      ),
    ),
    tightenAutomatically: yesOrNo,
  }),
  terms: object(
    {
      ...kind,
      byGrade: byName(
        object({ netDays: wholeNumber(365), prepaymentPercent: wholeNumber(100), guarantee: yesOrNo }),
      ),
      graceDays: wholeNumber(365),
      tightenAutomatically: yesOrNo,
    },
    { extraDaysByTier: byName(wholeNumber(365)) },
  ),
  orderCheck: object({
    ...kind,
    comparison: choice('exceeds', 'reaches'),
    tolerancePercent: amount,
    horizonDays: wholeNumber(3650),
    overdueDays: wholeNumber(3650),
    overdueDeMinimis: amount,
    orderMaximum: orNull(amount),
    countUnappliedCash: yesOrNo,
    mitigants: choice('reduceNet', 'raiseLimit'),
  }),
  tiers: object({
    ...kind,
    tiers: list(object({ tier: text, label, when: orNull(condition) }, { service: tierService })),
  }),
  warningRules: object({
    ...kind,
    rules: list(
      object({
        ...{ code: text, label, level },
        ...{ cadence: choice('daily', 'monthEnd'), trip, actions: list(action, true) },
      }),
    ),
  }),
  reviewCadence: object({
    ...kind,
    cadence: list(object({ when: orNull(condition), days: wholeNumber(3650) })),
  }),
  authority: object(
    {
      ...kind,
      limits: list(step),
      terms: list(step),
      above: object({ role, approvers: wholeNumber(9) }),
      byGrade: list(
        object({
          ...{ grades: list(text), thresholdPercent: amount, atLeast: orNull(role), prepaymentOnly: yesOrNo },
        }),
        true,
      ),
    },
    { overrides: list(step) },
  ),
  riskAppetite: object({ ...kind, total: amount, currency: text }),
  evidenceCoverage: object(
    { ...kind, kinds: list(object({ kind: text, weight: amount, freshDays: wholeNumber(3650) })) },
    { ageFrom: choice('validOn', 'obtainedOn') },
  ),
};
