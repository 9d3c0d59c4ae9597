import type { Messages } from '@zixin/platform';

/** Texts of the codes that people, roles and keys are refused with; codes shared with other contexts stand with those. */
export const accessMessages: Messages = {
  'user-not-found': { status: 404, en: 'There is no such user.', zh: '没有该用户。' },
  'user-exists': { status: 409, en: 'The login is taken.', zh: '该登录名已被使用。' },
  'user-id-reserved': { status: 409, en: 'This id is reserved.', zh: '该编号已被保留。' },
  'own-access': { status: 403, en: 'Nobody changes their own access.', zh: '不得更改自己的权限。' },
  'roles-incompatible': {
    status: 409,
    en: 'The role {role} does not go with {held}.',
    zh: '角色{role}与{held}不能同时持有。',
  },
  'role-not-for-service': {
    en: 'A service may hold the role service only, and a person may not.',
    zh: '服务只能持有 service 角色，个人不得持有该角色。',
  },
  'role-not-held': { status: 409, en: 'The role {role} is not held.', zh: '未持有角色{role}。' },
  'delegation-not-found': { status: 404, en: 'There is no such delegation.', zh: '没有该授权。' },
  'delegation-id-taken': {
    status: 409,
    en: 'The delegation exists with other contents.',
    zh: '该授权已存在且内容不同。',
  },
  'delegation-to-self': { en: 'A role cannot be lent to oneself.', zh: '不能授权给自己。' },
  'delegation-period-invalid': {
    en: 'The last day must not be before the first.',
    zh: '截止日期不能早于起始日期。',
  },
  'api-key-not-found': { status: 404, en: 'There is no such key.', zh: '没有该密钥。' },
  'api-key-id-taken': {
    status: 409,
    en: 'The key exists with other contents.',
    zh: '该密钥已存在且内容不同。',
  },
  'api-key-needs-service': { en: 'Only a service user has keys.', zh: '只有服务用户可以持有密钥。' },
  'saved-views-full': {
    status: 409,
    en: 'There are {limit} saved views already; delete one first.',
    zh: '已保存 {limit} 个视图，请先删除一个。',
  },
  'saved-view-not-found': {
    status: 404,
    en: 'There is no saved view "{name}" of the screen {screen}.',
    zh: '页面 {screen} 没有名为“{name}”的已存视图。',
  },
  'api-key-expired': { en: 'The key would have expired already.', zh: '密钥的有效期已过。' },
};
