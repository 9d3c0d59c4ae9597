import type { AccessEvent, Role } from '@zixin/access/events';
import { englishDay } from './day-words.js';
import type { Phrases } from './phrases.js';
import { roleWords as decisionRoleWords, type Words } from './words.js';

const roleWords: { readonly [R in Role]: Words } = {
  analyst: { zh: '分析员', en: 'analyst' },
  ...decisionRoleWords,
  auditor: { zh: '审计员', en: 'auditor' },
  service: { zh: '内部服务', en: 'service' },
  admin: { zh: '管理员', en: 'admin' },
};

export const accessPhrases: Phrases<AccessEvent> = {
  UserInvited: {
    title: { zh: '邀请用户', en: 'User invited' },
    zh: ({ displayName, login }) => `邀请用户 ${displayName}（${login}）。`,
    en: ({ displayName, login }) => `Invited ${displayName} (${login}).`,
  },
  RoleGranted: {
    title: { zh: '授予角色', en: 'Role granted' },
    zh: ({ role }) => `授予角色：${roleWords[role].zh}。`,
    en: ({ role }) => `Granted the role ${roleWords[role].en}.`,
  },
  RoleWithdrawn: {
    title: { zh: '收回角色', en: 'Role withdrawn' },
    zh: ({ role }) => `收回角色：${roleWords[role].zh}。`,
    en: ({ role }) => `Withdrew the role ${roleWords[role].en}.`,
  },
  DelegationGranted: {
    title: { zh: '授权委托', en: 'Delegation granted' },
    zh: ({ toUserId, role, from, until }, say) =>
      `将${roleWords[role].zh}权限委托给 ${say.named('person', toUserId)}（${say.period(from, until)}）。`,
    en: ({ toUserId, role, from, until }, say) =>
      `Delegated the role ${roleWords[role].en} to ${say.named('person', toUserId)} ${say.period(from, until)}.`,
  },
  DelegationEnded: {
    title: { zh: '委托结束', en: 'Delegation ended' },
    zh: ({ on }) => `委托于 ${on} 提前结束。`,
    en: ({ on }) => `The delegation ended early on ${englishDay(on)}.`,
  },
  ApiKeyIssued: {
    title: { zh: '签发密钥', en: 'API key issued' },
    zh: ({ label, scopes }, say) => `签发密钥“${label}”，范围：${say.list(scopes)}。`,
    en: ({ label, scopes }, say) => `Issued the key ${label} for ${say.list(scopes)}.`,
  },
  ApiKeyRevoked: {
    title: { zh: '吊销密钥', en: 'API key revoked' },
    zh: ({ reason }) => `吊销密钥。原因：${reason}。`,
    en: ({ reason }) => `Revoked the key. Reason: ${reason}.`,
  },
};
