import type { WriteOffEvent } from '@zixin/credit-account/events';
import { englishDay } from './day-words.js';
import type { Phrases } from './phrases.js';

export const writeOffPhrases: Phrases<WriteOffEvent> = {
  InvoiceWrittenOff: {
    title: { zh: '坏账核销', en: 'Invoice written off' },
    zh: ({ invoiceId, amount, reason }, say) =>
      `发票 ${say.named('invoice', invoiceId)} 核销坏账 ${say.money(amount)}。原因：${reason}。`,
    en: ({ invoiceId, amount, reason }, say) =>
      `Wrote off ${say.money(amount)} of invoice ${say.named('invoice', invoiceId)}. Reason: ${reason}.`,
  },
  WriteOffRecovered: {
    title: { zh: '坏账收回', en: 'Write-off recovered' },
    zh: ({ invoiceId, amount, receivedOn }, say) =>
      `${receivedOn} 收回已核销发票 ${say.named('invoice', invoiceId)} 的款项 ${say.money(amount)}。`,
    en: ({ invoiceId, amount, receivedOn }, say) =>
      `Recovered ${say.money(amount)} of written-off invoice ${say.named('invoice', invoiceId)} on ${englishDay(receivedOn)}.`,
  },
};
