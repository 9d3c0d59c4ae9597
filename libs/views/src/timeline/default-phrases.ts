import type { DefaultEvent } from '@zixin/credit-account/events';
import { englishDay } from './day-words.js';
import type { Phrases } from './phrases.js';

export const defaultPhrases: Phrases<DefaultEvent> = {
  DefaultDeclared: {
    title: { zh: '认定违约', en: 'Default declared' },
    zh: ({ reason, on }) => `认定客户于 ${on} 违约。原因：${reason}。`,
    en: ({ reason, on }) => `Declared the customer in default as of ${englishDay(on)}. Reason: ${reason}.`,
  },
  DefaultCured: {
    title: { zh: '违约解除', en: 'Default cured' },
    zh: ({ reason, on }) => `违约状态自 ${on} 起解除。原因：${reason}。`,
    en: ({ reason, on }) => `The default is cured as of ${englishDay(on)}. Reason: ${reason}.`,
  },
};
