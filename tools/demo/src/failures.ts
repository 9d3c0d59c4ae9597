import type { OpenInvoice } from '@zixin/credit-account';
import { addDays, type CalendarDate, entriesOf, valuesOf } from '@zixin/kernel';
import { attempt } from './attempt.js';
import { type Line, say } from './customer-file.js';
import type { Desk, Task } from './desk.js';
import { payInvoice } from './receivables.js';

// How it ends with customers that cannot pay: default, write-off, what comes back, and for some a cure.

export function declareDefault(why: Line): Task {
  return async (desk) => {
    const [manager] = desk.staff.of('creditManager');
    const data = { reason: say(desk, why), on: desk.today };
    if (manager) await desk.send(manager, { type: 'DeclareDefault', data });
  };
}

/** Gives up everything long overdue. */
export const writeOff: Task = async (desk) => {
  for (const invoice of overdueSince(desk, addDays(desk.today, -45))) await giveUp(desk, invoice);
};

function overdueSince(desk: Desk, on: CalendarDate): readonly OpenInvoice[] {
  return valuesOf(desk.account.invoices)
    .filter(({ dueOn }) => dueOn <= on)
    .sort((a, b) => (`${a.dueOn}${a.invoiceId}` < `${b.dueOn}${b.invoiceId}` ? -1 : 1));
}

/** By whoever has the authority: whoever lacks it sends it up. */
async function giveUp(desk: Desk, { invoiceId }: OpenInvoice): Promise<void> {
  const reason = say(desk, {
    zh: '债务人无财产可供执行，坏账核销',
    en: 'Nothing to be had from the debtor: written off',
  });
  const data = { invoiceId, reason, on: desk.today };
  const roles = ['creditLead', 'creditManager', 'financeDirector', 'committee'] as const;
  for (const [actor] of roles.map(desk.staff.of)) {
    if (actor && !(await attempt(desk.send(actor, { type: 'WriteOffInvoice', data })))) return;
  }
}

/** The administrator pays a share of the oldest invoices given up. */
export function recover(percent: number): Task {
  return async (desk) => {
    for (const [invoiceId, { minor, recovered }] of entriesOf(desk.account.writtenOff)) {
      const part = Math.floor(((minor - recovered) * percent) / 100);
      if (part === 0 || !desk.random.chance(60)) continue;
      const data = { recoveryId: desk.newId('recovery'), invoiceId, amount: desk.money(part) };
      await desk.send(desk.staff.bookkeeping, {
        type: 'RecordRecovery',
        data: { ...data, receivedOn: desk.today },
      });
    }
  };
}

/** New money comes in: everything is paid, and the default is over. */
export const cureDefault: Task = async (desk) => {
  const [oldest] = overdueSince(desk, desk.today);
  if (oldest) {
    await payInvoice(desk, oldest.invoiceId);
    desk.plan(1, 2, cureDefault);
    return;
  }
  const [director] = desk.staff.of('financeDirector');
  const reason = say(desk, { zh: '引入新股东，欠款结清，恢复正常', en: 'A new shareholder paid everything' });
  if (director) await desk.send(director, { type: 'CureDefault', data: { reason, on: desk.today } });
};
