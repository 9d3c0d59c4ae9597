import type { MitigantEvent, MitigantKind } from '@zixin/credit-account/events';
import { englishDay } from './day-words.js';
import type { Phrases } from './phrases.js';
import { trimmed, type Words } from './words.js';

const kinds: { readonly [K in MitigantKind]: Words } = {
  bankGuarantee: { zh: '银行保函', en: 'a bank guarantee' },
  parentGuarantee: { zh: '母公司担保', en: "the parent's guarantee" },
  collateral: { zh: '抵押物', en: 'collateral' },
  deposit: { zh: '保证金', en: 'a deposit' },
  creditInsurance: { zh: '信用保险', en: 'credit insurance' },
};

export const mitigantPhrases: Phrases<MitigantEvent> = {
  MitigantRegistered: {
    title: { zh: '登记担保', en: 'Mitigant registered' },
    zh: ({ kind, provider, amount, coveragePercent, haircutPercent, from, until }, say) =>
      `登记${kinds[kind].zh} ${say.money(amount)}（${provider}），覆盖 ${trimmed(coveragePercent)}%，折扣 ${trimmed(haircutPercent)}%，有效期 ${say.period(from, until)}。`,
    en: ({ kind, provider, amount, coveragePercent, haircutPercent, from, until }, say) =>
      `Registered ${kinds[kind].en} of ${say.money(amount)} by ${provider}, covering ${trimmed(coveragePercent)}% less a haircut of ${trimmed(haircutPercent)}%, valid ${say.period(from, until)}.`,
  },
  MitigantConfirmed: {
    title: { zh: '确认担保', en: 'Mitigant confirmed' },
    zh: ({ raises, from, until, confirmationsLeft }, say) =>
      confirmationsLeft > 0
        ? `确认一项担保可提高额度 ${say.money(raises)}，还需 ${String(confirmationsLeft)} 人确认。`
        : `确认一项担保：政策允许时提高额度 ${say.money(raises)}（${say.period(from, until)}）。`,
    en: ({ raises, from, until, confirmationsLeft }, say) =>
      confirmationsLeft > 0
        ? `Confirmed that a mitigant may raise the limit by ${say.money(raises)}; ${String(confirmationsLeft)} more must confirm.`
        : `Confirmed a mitigant: where policy lets it, it raises the limit by ${say.money(raises)} ${say.period(from, until)}.`,
  },
  MitigantReleased: {
    title: { zh: '释放担保', en: 'Mitigant released' },
    zh: ({ on, reason }) => `一项担保自 ${on} 起释放，不再计入。原因：${reason}。`,
    en: ({ on, reason }) =>
      `Released a mitigant, which covers nothing from ${englishDay(on)} on. Reason: ${reason}.`,
  },
};
