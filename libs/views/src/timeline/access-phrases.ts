import type { AccessEvent, Role } from '@zixin/access/events';
import type { Phrases } from './phrases.js';

const roleWords: { readonly [R in Role]: { readonly zh: string; readonly en: string } } = {
  analyst: { zh: '分析员', en: 'analyst' },
  creditLead: { zh: '信用主管', en: 'credit lead' },
  creditManager: { zh: '信用经理', en: 'credit manager' },
  financeDirector: { zh: '财务总监', en: 'finance director' },
  committee: { zh: '信用委员会', en: 'committee' },
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
      `将${roleWords[role].zh}权限委托给 ${toUserId}（${say.period(from, until)}）。`,
    en: ({ toUserId, role, from, until }, say) =>
      `Delegated the role ${roleWords[role].en} to ${toUserId} ${say.period(from, until)}.`,
  },
  DelegationEnded: {
    title: { zh: '委托结束', en: 'Delegation ended' },
    zh: ({ on }) => `委托于 ${on} 提前结束。`,
    en: ({ on }) => `The delegation ended early on ${on}.`,
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
