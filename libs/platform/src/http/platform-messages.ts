import type { Messages } from './messages.js';

/** Codes the shell itself answers with. */
export const platformMessages: Messages = {
  'credentials-missing': {
    status: 401,
    en: 'Say who you are: Authorization: Bearer or Zixin-Key.',
    zh: '请提供身份凭证：Authorization: Bearer 或 Zixin-Key。',
  },
  'credentials-invalid': {
    status: 401,
    en: 'The credentials are not valid.',
    zh: '身份凭证无效。',
  },
  'token-expired': {
    status: 401,
    en: 'The access token has expired: refresh the session.',
    zh: '访问令牌已过期，请刷新会话。',
  },
  'session-ended': {
    status: 401,
    en: 'The session has ended: log in again.',
    zh: '会话已结束，请重新登录。',
  },
  'key-revoked': { status: 401, en: 'The key was revoked.', zh: '该密钥已被吊销。' },
  'key-expired': { status: 401, en: 'The key has expired.', zh: '该密钥已过期。' },
  'role-missing': {
    status: 403,
    en: 'This needs one of the roles: {roles}.',
    zh: '此操作需要以下角色之一：{roles}。',
  },
  'scope-missing': {
    status: 403,
    en: 'The key lacks the scope {scope}.',
    zh: '该密钥缺少权限范围 {scope}。',
  },
  'handler-unguarded': {
    status: 403,
    en: 'Nobody may call this: it does not say who may.',
    zh: '此接口未声明访问权限，禁止调用。',
  },
  'origin-foreign': {
    status: 403,
    en: 'The request comes from a page of another site.',
    zh: '请求来自其他网站的页面。',
  },
  'too-many-failures': {
    status: 429,
    en: 'Too many failed tries: wait {seconds} seconds.',
    zh: '失败次数过多，请等待 {seconds} 秒后再试。',
  },
  'too-many-requests': {
    status: 429,
    en: 'More than {limit} requests in a minute: wait {seconds} seconds.',
    zh: '一分钟内请求超过 {limit} 次，请等待 {seconds} 秒后再试。',
  },
  'request-invalid': {
    status: 400,
    en: 'Some of what was sent cannot be accepted; what has to change is listed with it.',
    zh: '提交的内容有误，需更正之处逐项列出。',
  },
  'json-malformed': { status: 400, en: 'The body is not valid JSON.', zh: '请求正文不是有效的 JSON。' },
  'request-malformed': { status: 400, en: 'The request cannot be read.', zh: '无法解析该请求。' },
  'body-too-large': {
    status: 413,
    en: 'The body is larger than {limit} bytes.',
    zh: '请求正文超过 {limit} 字节。',
  },
  'body-too-deep': {
    status: 400,
    en: 'The body is nested deeper than {limit} levels.',
    zh: '请求正文的嵌套超过 {limit} 层。',
  },
  'body-list-too-long': {
    status: 400,
    en: 'A list in the body has more than {limit} entries.',
    zh: '请求正文中的列表超过 {limit} 项。',
  },
  'content-type-unsupported': {
    status: 415,
    en: 'The body must be application/json.',
    zh: '请求正文必须是 application/json。',
  },
  'route-unknown': { status: 404, en: 'There is nothing at this path.', zh: '该路径不存在。' },
  'method-not-allowed': {
    status: 405,
    en: 'This path does not take {method}.',
    zh: '该路径不支持 {method} 方法。',
  },
  'request-timed-out': { status: 408, en: 'The request took too long to arrive.', zh: '请求接收超时。' },
  'uri-too-long': { status: 414, en: 'A part of the path is too long.', zh: '路径过长。' },
  'idempotency-key-missing': {
    status: 400,
    en: 'A service must send an Idempotency-Key with this.',
    zh: '服务调用方必须提供 Idempotency-Key。',
  },
  'idempotency-key-invalid': {
    status: 400,
    en: 'Idempotency-Key must be 1 to 64 printable ASCII characters.',
    zh: 'Idempotency-Key 必须是 1 至 64 个可打印的 ASCII 字符。',
  },
  'position-invalid': {
    status: 400,
    en: 'Zixin-After must be up to {most} positions this API gave out.',
    zh: 'Zixin-After 必须是本接口返回的位置标记，最多 {most} 个。',
  },
  'view-behind': {
    status: 503,
    en: 'The views have not reached the position asked for yet: try again.',
    zh: '视图尚未更新到所要求的位置，请稍后重试。',
  },
  'state-stale': {
    status: 412,
    en: 'The state has changed since it was read: read it again.',
    zh: '数据在读取之后已被更改，请重新读取。',
  },
  'command-timed-out': {
    status: 503,
    en: 'Other changes kept coming first; nothing was stored. Try again.',
    zh: '其他更改持续抢先，本次未保存任何内容，请重试。',
  },
  'changed-meanwhile': {
    status: 409,
    en: 'Somebody else changed this at the same moment: try again.',
    zh: '其他人同时更改了该数据，请重试。',
  },
  'shutting-down': {
    status: 503,
    en: 'The service is stopping: try again.',
    zh: '服务正在停止，请稍后重试。',
  },
  'request-refused': { status: 400, en: 'The request was refused.', zh: '请求被拒绝。' },
  internal: {
    status: 500,
    en: 'Something failed on our side. Report the correlation id {correlationId}.',
    zh: '服务内部出错，请提供关联编号 {correlationId} 以便排查。',
  },
  'password-too-short': {
    en: 'A password has at least {least} characters.',
    zh: '密码至少需要 {least} 个字符。',
  },
  'password-too-long': {
    en: 'A password has at most {most} characters.',
    zh: '密码最多 {most} 个字符。',
  },
  'person-erased': {
    status: 409,
    en: 'The personal data of {id} was erased for good.',
    zh: '{id} 的个人信息已被永久删除。',
  },
};
