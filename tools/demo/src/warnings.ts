import type { RiskWarningCleared, RiskWarningRaised } from '@zixin/warning';
import { attempt } from './attempt.js';
import { leadOf, placeHold, releaseHold } from './credit-decisions.js';
import { analystOf, type Line, say } from './customer-file.js';
import type { Desk } from './desk.js';
import { renewMitigant } from './mitigants.js';

type Raised = RiskWarningRaised['data'];

/** The careful seller looks into what rises; the blind one never opens the list. */
export function attendTo(desk: Desk, { warningId, code, level }: Raised): void {
  if (desk.customer.profile.blind || (level === 'info' && desk.random.chance(75))) return;
  desk.plan(desk.random.int(1, 4), 2, async (later) => {
    const data = { warningId, note: say(later, notes[code] ?? looked) };
    const refused = await attempt(
      later.act('warning', analystOf(later), { type: 'AcknowledgeWarning', data }),
    );
    if (refused) return;
    await answers[code]?.(later, warningId);
    if (later.random.chance(clearedPercent[code] ?? 0)) later.plan(3, 3, (then) => clear(then, warningId));
  });
}

/** Ends a hold that a warning caused, when it is over. */
export function afterCleared(desk: Desk, { warningId }: RiskWarningCleared['data']): void {
  if (!warningId.endsWith('.oldest-overdue-90') || !desk.account.hold) return;
  desk.plan(1, 3, async (later) => {
    if (later.account.hold && !later.account.default)
      await releaseHold(later, { zh: '逾期款已结清，恢复供货', en: 'Arrears settled; deliveries go on' });
  });
}

async function clear(desk: Desk, warningId: string): Promise<void> {
  const reason = say(desk, {
    zh: '已核实，额度由人工核定，暂不处理',
    en: 'Looked into: the limit was set by hand on purpose',
  });
  const data = { warningId, reason };
  await attempt(desk.act('warning', leadOf(desk), { type: 'ClearWarning', data }));
}

type Action = 'placeHold' | 'demandGuarantee';

async function took(desk: Desk, warningId: string, action: Action): Promise<void> {
  const data = { warningId, action, reference: null, automatic: false };
  await attempt(desk.act('warning', leadOf(desk), { type: 'TakeWarningAction', data }));
}

/** How often a person clears a warning whose figure is still on. */
const clearedPercent: Readonly<Record<string, number>> = {
  'limit-above-proposal': 75,
  utilisation: 30,
  'new-litigation': 10,
};
const looked: Line = { zh: '已阅，跟进中', en: 'Seen; being followed up' };
const notes: Readonly<Record<string, Line>> = {
  'oldest-overdue': {
    zh: '已电话催收，客户答应两周内付款',
    en: 'Called them; they promise to pay in two weeks',
  },
  'overdue-rate': { zh: '逐笔核对逾期发票，安排上门对账', en: 'Overdue invoices gone through one by one' },
  'days-beyond-terms-rising': {
    zh: '付款变慢，了解其下游回款情况',
    en: 'They pay later; their own customers are slow',
  },
  utilisation: { zh: '额度占用高，关注后续订单', en: 'The limit is nearly used; new orders are watched' },
  'rating-down': { zh: '等级下调两级，提请复审额度', en: 'Two steps down; limit to be reviewed' },
  'statements-stale': { zh: '已向客户索取上年度报表', en: "Last year's accounts asked for" },
};

const answers: Readonly<Record<string, (desk: Desk, warningId: string) => Promise<void>>> = {
  async 'oldest-overdue-90'(desk, warningId) {
    await placeHold(desk, { zh: '逾期90天以上，停止发货', en: '90 days overdue: deliveries stopped' });
    await took(desk, warningId, 'placeHold');
  },
  async 'mitigant-expiring'(desk, warningId) {
    await renewMitigant(desk);
    await took(desk, warningId, 'demandGuarantee');
  },
  'new-enforcement': (desk, warningId) => took(desk, warningId, 'demandGuarantee'),
};
