import type { PolicyEvent } from '@zixin/policy/events';
import { englishDay } from './day-words.js';
import type { Phrases } from './phrases.js';
import { noteText, versionText } from './policy-words.js';

export const policyPhrases: Phrases<PolicyEvent> = {
  PolicyDrafted: {
    title: { zh: '起草政策', en: 'Policy drafted' },
    zh: ({ note, ...policy }) => `起草${versionText(policy, 'zh')}。说明：${noteText(note, 'zh')}。`,
    en: ({ note, ...policy }) => `Drafted ${versionText(policy, 'en')}. Note: ${noteText(note, 'en')}.`,
  },
  PolicyApproved: {
    title: { zh: '批准政策', en: 'Policy approved' },
    zh: (policy) => `批准${versionText(policy, 'zh')}。`,
    en: (policy) => `Approved ${versionText(policy, 'en')}.`,
  },
  PolicyActivated: {
    title: { zh: '启用政策', en: 'Policy activated' },
    zh: (policy) => `启用${versionText(policy, 'zh')}，自 ${policy.from} 起生效。`,
    en: (policy) => `Activated ${versionText(policy, 'en')}, in force from ${englishDay(policy.from)} on.`,
  },
  PolicyRetired: {
    title: { zh: '停用政策', en: 'Policy retired' },
    zh: (policy) => `停用${versionText(policy, 'zh')}。原因：${policy.reason}。`,
    en: (policy) => `Retired ${versionText(policy, 'en')}. Reason: ${policy.reason}.`,
  },
};
