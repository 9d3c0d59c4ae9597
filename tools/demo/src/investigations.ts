import type { EvidenceKind, InvestigationOpened } from '@zixin/investigation';
import { addDays, daysBetween } from '@zixin/kernel';
import { attempt } from './attempt.js';
import { graded, strengthOn } from './condition.js';
import { analystOf, type Line, say } from './customer-file.js';
import type { Desk, Task } from './desk.js';
import { collect } from './evidence.js';
import { newestYear, nextFiling } from './statements.js';

type Opened = InvestigationOpened['data'];

const asked: readonly (readonly EvidenceKind[])[] = [
  ['registration', 'ownership', 'management', 'taxRecord'],
  ['financialStatements', 'agencyReport', 'bankReference'],
  ['tradeReference', 'litigation', 'siteVisit', 'marketResearch'],
];
/** What a seller in a hurry asks for. */
const askedInHaste: readonly (readonly EvidenceKind[])[] = [
  ['registration', 'financialStatements', 'agencyReport'],
];
/** Kinds that are asked for again when they are older than about ten months. */
const yearly: readonly EvidenceKind[] = [
  ...(['agencyReport', 'bankReference', 'taxRecord', 'siteVisit', 'tradeReference'] as const),
  ...(['marketResearch', 'registration', 'ownership', 'management'] as const),
];
const oldAfterDays = 290;

export const openOnboarding: Task = async (desk) => {
  await desk.act('investigation', analystOf(desk), {
    type: 'OpenInvestigation',
    data: {
      ...{ customerId: desk.customer.customerId, investigationId: desk.newId('investigation') },
      reason: 'onboarding',
      ...{ on: desk.today, dueOn: addDays(desk.today, 21), reviewId: null },
    },
  });
};

/** Begins a review before it is due, so that it is done on the day. */
export async function prepareReview(desk: Desk, reviewId: string): Promise<void> {
  const { review } = desk.rating;
  if (review?.reviewId !== reviewId || review.announced || daysBetween(desk.today, review.dueOn) > 20) return;
  const data = {
    ...{ customerId: desk.customer.customerId, investigationId: desk.newId('investigation') },
    reason: 'periodic' as const,
    ...{ on: desk.today, dueOn: review.dueOn, reviewId },
  };
  await attempt(desk.act('investigation', analystOf(desk), { type: 'OpenInvestigation', data }));
}

/** The analyst gathers evidence over some days and completes the investigation, whoever opened it. */
export function workOn(desk: Desk, { investigationId, reason }: Opened): void {
  let day = desk.random.int(0, 1);
  for (const kinds of reason === 'onboarding' ? onboarding(desk) : [followUp(desk, reason)]) {
    desk.plan(day, 2, async (later) => {
      for (const kind of kinds) await collect(later, kind, investigationId);
    });
    day += desk.random.int(1, 3);
  }
  desk.plan(day, 3, (later) => complete(later, investigationId));
}

function onboarding(desk: Desk): readonly (readonly EvidenceKind[])[] {
  const { blind, withoutStatements } = desk.customer.profile;
  if (blind) return askedInHaste;
  return withoutStatements
    ? asked.map((kinds) => kinds.filter((kind) => kind !== 'financialStatements'))
    : asked;
}

/** News of the courts always, new accounts when they are out, and what has grown old. */
function followUp(desk: Desk, reason: Opened['reason']): readonly EvidenceKind[] {
  const { blind } = desk.customer.profile;
  const old = yearly.filter((kind) => {
    const on = desk.filed.get(kind);
    return on !== undefined && daysBetween(on, desk.today) > oldAfterDays;
  });
  const urgent = reason === 'warning' && desk.random.chance(50) ? (['agencyReport'] as const) : [];
  return [
    ...(accountsAreNew(desk) ? (['financialStatements'] as const) : []),
    'litigation',
    ...new Set<EvidenceKind>([...urgent, ...(blind ? [] : old)]),
  ];
}

/** Accounts are out that nobody filed. */
function accountsAreNew(desk: Desk): boolean {
  const filed = desk.filed.get('financialStatements');
  return filed !== undefined && newestYear(desk, desk.today) > newestYear(desk, filed);
}

async function complete(desk: Desk, investigationId: string): Promise<void> {
  const { customer, dependencies, today: on } = desk;
  const strength = strengthOn(customer, dependencies, on);
  const [finding, conclusion] = graded(strength, verdicts, weakest);
  await desk.act('investigation', analystOf(desk), {
    type: 'CompleteInvestigation',
    data: { investigationId, findings: [say(desk, finding)], conclusion: say(desk, conclusion), on },
  });
}

type Verdict = readonly [finding: Line, conclusion: Line];
const weakest: Verdict = [
  { zh: '偿债能力严重不足，债权人已申请执行', en: 'Cannot pay its debts; creditors have judgments' },
  { zh: '建议停止赊销，款到发货', en: 'No more credit, cash before delivery' },
];
const verdicts: readonly (readonly [from: number, verdict: Verdict])[] = [
  [
    70,
    [
      { zh: '财务结构稳健，付款记录良好，未见重大诉讼', en: 'Sound finances, pays well, no suits of weight' },
      { zh: '建议按政策授信', en: 'Credit by policy suggested' },
    ],
  ],
  [
    45,
    [
      {
        zh: '财务状况一般，现金流偏紧，经营正常',
        en: 'Finances are fair, cash is short at times, business is normal',
      },
      { zh: '建议谨慎授信，按期复审', en: 'Credit with care, reviewed on time' },
    ],
  ],
  [
    25,
    [
      { zh: '负债率上升，存货积压，出现涉诉', en: 'More debt, stocks pile up, first suits' },
      { zh: '建议压缩额度，缩短账期', en: 'Less credit and shorter terms suggested' },
    ],
  ],
];

/** New accounts are filed when they come out, mostly: some customers have to be asked at the next review. */
export function awaitAccounts(desk: Desk): void {
  const days = daysBetween(desk.today, nextFiling(desk)) + desk.random.int(1, 12);
  desk.plan(days, 1, async (later) => {
    if (accountsAreNew(later) && later.random.chance(85)) await collect(later, 'financialStatements', null);
    awaitAccounts(later);
  });
}

/** What the courts publish is watched between reviews, too: nobody has to act on it. */
export const watchCourts: Task = async (desk) => {
  await collect(desk, 'litigation', null);
  desk.plan(desk.random.int(50, 80), 1, watchCourts);
};
