import type { PolicyEvent } from '@zixin/policy/events';
import type { Phrases } from './phrases.js';
import { policyKindWords, versionText } from './policy-words.js';

export const policyPhrases: Phrases<PolicyEvent> = {
  PolicyDrafted: {
    title: { zh: '起草策略', en: 'Policy drafted' },
    zh: ({ name, version, content, note }) =>
      `起草${policyKindWords[content.kind].zh}策略 ${name} 第 ${version} 版。说明：${note}。`,
    en: ({ name, version, content, note }) =>
      `Drafted version ${version} of the ${policyKindWords[content.kind].en}, kept as ${name}. Note: ${note}.`,
  },
  PolicyApproved: {
    title: { zh: '批准策略', en: 'Policy approved' },
    zh: (policy) => `批准${versionText(policy, 'zh')}。`,
    en: (policy) => `Approved ${versionText(policy, 'en')}.`,
  },
  PolicyActivated: {
    title: { zh: '启用策略', en: 'Policy activated' },
    zh: (policy) => `启用${versionText(policy, 'zh')}，自 ${policy.from} 起生效。`,
    en: (policy) => `Activated ${versionText(policy, 'en')}, in force from ${policy.from} on.`,
  },
  PolicyRetired: {
    title: { zh: '停用策略', en: 'Policy retired' },
    zh: (policy) => `停用${versionText(policy, 'zh')}。原因：${policy.reason}。`,
    en: (policy) => `Retired ${versionText(policy, 'en')}. Reason: ${policy.reason}.`,
  },
};
