import { limitNow } from './credit-decisions.js';
import { note } from './customer-file.js';
import type { Desk, Task } from './desk.js';
import { raiseLimit } from './episodes.js';
import { exposureNow } from './orders.js';
import type { Episodes, Habits } from './profile.js';
import { oldestInvoice, payInvoice } from './receivables.js';

// The loop as it should be: investigation, assessment, control, classification, tracking, and an early warning that is heeded.

/** Pays on time but for a few months in the middle. */
export const modelHabits: Habits = {
  orderEvery: [6, 12],
  growthPercent: 180,
  delay({ progress, random }: Desk) {
    return progress >= 36 && progress < 46 ? random.int(12, 24) : random.int(-6, 2);
  },
};

const warned: Task = async (desk) => {
  const used = Math.floor((exposureNow(desk) * 100) / Math.max(1, limitNow(desk)));
  await note(desk, 'visit', {
    zh: `风险预警：连续两笔迟付，额度占用 ${used}%；走访得知其下游工程款延期，约定六周内恢复正常`,
    en: `Early warning: late twice, ${used}% of the limit used; a project of theirs is paid late, normal again in six weeks`,
  });
  const due = oldestInvoice(desk);
  if (due) {
    const line = { zh: '书面付款计划：先付最早到期的一笔', en: 'Written plan: the oldest invoice first' };
    await note(desk, 'promise', line, { amount: desk.money(due.open), on: desk.today });
    desk.plan(2, 2, (later) => payInvoice(later, due.invoiceId));
  }
};

const settled: Task = (desk) =>
  note(desk, 'call', {
    zh: '预警解除：约定款项全部到账，付款恢复正常，继续合作',
    en: 'Warning cleared: everything promised has come, payments are normal again',
  });

export const modelEpisodes: Episodes = [
  [20, raiseLimit(135)],
  [44, warned],
  [54, settled],
  [60, raiseLimit(130)],
  [82, raiseLimit(130)],
];
