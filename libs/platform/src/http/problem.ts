import {
  CheckpointBehind,
  CommandTimedOut,
  DomainError,
  QueryRefused,
  WrongExpectedRevision,
} from '@zixin/kernel';
import { bodyBytes } from './body-bounds.js';
import { type Language } from './language.js';
import { registerMessages, statusOf, textOf } from './messages.js';
import { kernelMessages } from './kernel-messages.js';
import { platformMessages } from './platform-messages.js';
import { type Complaint, Refusal } from './refusal.js';
import { ruleMessages } from './rule-messages.js';

registerMessages(platformMessages);
registerMessages(kernelMessages);

/** RFC 9457 with our members. `code` is stable; texts are in the caller's language. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly instance?: string;
  readonly errors: readonly {
    /** JSON pointer into the body, or the name of a query parameter behind a slash. */
    readonly pointer: string;
    readonly rule: string;
    readonly message: string;
  }[];
}

const titles: Readonly<Record<number, Readonly<Record<Language, string>>>> = {
  400: { en: 'Invalid request', zh: '请求无效' },
  401: { en: 'Not authenticated', zh: '未通过身份验证' },
  403: { en: 'Not allowed', zh: '没有权限' },
  404: { en: 'Not found', zh: '未找到' },
  405: { en: 'Method not allowed', zh: '不支持的方法' },
  408: { en: 'Request timed out', zh: '请求超时' },
  409: { en: 'Conflict', zh: '冲突' },
  412: { en: 'Stale state', zh: '数据已过期' },
  413: { en: 'Body too large', zh: '请求正文过大' },
  414: { en: 'Address too long', zh: '地址过长' },
  415: { en: 'Unsupported content', zh: '不支持的内容类型' },
  422: { en: 'Refused', zh: '操作被拒绝' },
  429: { en: 'Too many requests', zh: '请求过于频繁' },
  500: { en: 'Internal error', zh: '内部错误' },
  503: { en: 'Not available now', zh: '暂时不可用' },
};

const retryAfter = { 'Retry-After': '1' };

/** What is told of an error, whatever was thrown. Nothing of an unexpected error leaves but the correlation id. */
export function refusalOf(error: unknown, correlationId: string): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof DomainError) {
    const { code, params, pointer } = error;
    return new Refusal(code, params, {}, pointer === undefined ? [] : [{ pointer, rule: code, params }]);
  }
  if (error instanceof CommandTimedOut) return new Refusal('command-timed-out', {}, retryAfter);
  if (error instanceof WrongExpectedRevision) return new Refusal('changed-meanwhile');
  if (error instanceof CheckpointBehind) return new Refusal('view-behind', {}, retryAfter);
  if (error instanceof QueryRefused) return new Refusal(`query-${error.problem}`, { value: error.value });
  return frameworkRefusal(error) ?? new Refusal('internal', { correlationId });
}

const frameworkCodes: Readonly<Record<string, readonly [code: string, params?: Complaint['params']]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['body-too-large', { limit: bodyBytes }],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['content-type-unsupported'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['json-malformed'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['json-malformed'],
  FST_ERR_BAD_URL: ['request-malformed'],
  FST_ERR_MAX_PARAM_LENGTH: ['uri-too-long'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['request-malformed'],
};
const statusCodes: Readonly<Record<number, string>> = {
  400: 'request-malformed',
  404: 'route-unknown',
  408: 'request-timed-out',
  413: 'body-too-large',
  414: 'uri-too-long',
  415: 'content-type-unsupported',
};

interface FrameworkError extends Error {
  readonly code?: string;
  readonly statusCode?: number;
  getStatus?(): number;
}

/** Errors of Fastify and Nest by their code, else by their 4xx status; `null` for anything that is no caller's fault. */
function frameworkRefusal(error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null;
  const { code = '', statusCode, cause } = error as FrameworkError;
  const known = frameworkRefusal(cause) ?? (frameworkCodes[code] && new Refusal(...frameworkCodes[code]));
  return known ?? refusalOfStatus(statusCode ?? (error as FrameworkError).getStatus?.() ?? 500);
}

function refusalOfStatus(status: number): Refusal | null {
  if (status < 400 || status >= 500) return null;
  return new Refusal(statusCodes[status] ?? 'request-refused', { limit: bodyBytes });
}

/** The body of an answer to a refused request. `instance` is the correlation id as a URN. */
export function problemOf(refusal: Refusal, language: Language, correlationId: string): Problem {
  const { code, params, complaints } = refusal;
  const status = statusOf(code);
  return {
    type: `urn:zixin:problem:${code}`,
    title: titles[status]?.[language] ?? String(status),
    status,
    code,
    detail: textOf(code, params, language),
    instance: `urn:zixin:request:${correlationId}`,
    errors: complaints.map((complaint) => ({
      pointer: complaint.pointer,
      rule: complaint.rule,
      message: ruleText(complaint, language),
    })),
  };
}

function ruleText({ rule, params = {} }: Complaint, language: Language): string {
  const template = ruleMessages[rule]?.[language];
  if (template === undefined) return textOf(rule, params, language);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
