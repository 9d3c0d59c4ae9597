import type { MitigantFacts } from '@zixin/credit-account';
import { addDays, valuesOf } from '@zixin/kernel';
import { leadOf } from './credit-decisions.js';
import { type Line, say } from './customer-file.js';
import type { Desk, Task } from './desk.js';

type Kind = MitigantFacts['kind'];

const providers: Readonly<Record<Kind, Line>> = {
  bankGuarantee: { zh: '江海银行', en: 'Harbour & Mills Bank' },
  parentGuarantee: { zh: '集团母公司', en: 'The parent company' },
  collateral: { zh: '厂房抵押', en: 'Mortgage on the plant' },
  deposit: { zh: '履约保证金', en: 'Cash deposit' },
  creditInsurance: { zh: '信安保险', en: 'Shield Credit Insurance' },
};

/** Covers so many percent of a month's purchases for some days from today. */
export function secureBy(kind: Kind, percentOfMonth: number, days: number): Task {
  return async (desk) => {
    const amount = desk.money(Math.floor((desk.customer.monthly * percentOfMonth) / 1_000_000) * 10_000);
    await desk.send(leadOf(desk), {
      type: 'RegisterMitigant',
      data: {
        ...{ mitigantId: desk.newId('mitigant'), kind, provider: say(desk, providers[kind]), amount },
        coveragePercent: kind === 'creditInsurance' ? '90' : '100',
        haircutPercent: kind === 'collateral' ? '40' : '0',
        ...{ from: desk.today, until: addDays(desk.today, days), evidence: null },
      },
    });
  };
}

/** The one that ends first goes on for another year. */
export async function renewMitigant(desk: Desk): Promise<void> {
  const [last] = valuesOf(desk.account.mitigants).sort((a, b) => (a.until < b.until ? 1 : -1));
  if (!last) return;
  const { kind, provider, amount, coveragePercent, haircutPercent, evidence } = last;
  const facts = { kind, provider, amount, coveragePercent, haircutPercent, evidence };
  const from = addDays(last.until, 1);
  const data = { ...facts, mitigantId: desk.newId('mitigant'), from, until: addDays(from, 364) };
  await desk.send(leadOf(desk), { type: 'RegisterMitigant', data });
}
