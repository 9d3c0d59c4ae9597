import {
  CheckpointBehind,
  CommandTimedOut,
  DomainError,
  QueryRefused,
  WrongExpectedRevision,
} from '@zixin/kernel';
import { languageOf } from './language.js';
import { codesWithoutMessage, registeredMessages, registerMessages, registerWords } from './messages.js';
import { problemOf, refusalOf } from './problem.js';
import { Refusal } from './refusal.js';
import { ruleMessages } from './rule-messages.js';

const problem = (error: unknown, language: 'en' | 'zh' = 'en') =>
  problemOf(refusalOf(error, 'c-1'), language, 'c-1');

describe('a problem', () => {
  it('tells a domain refusal in both languages, with the field it is about', () => {
    const error = new DomainError('password-too-short', { least: 12 }, '/password');
    expect(problem(error)).toEqual({
      type: 'urn:zixin:problem:password-too-short',
      title: 'Refused',
      status: 422,
      code: 'password-too-short',
      detail: 'A password has at least 12 characters.',
      instance: 'urn:zixin:request:c-1',
      errors: [
        {
          pointer: '/password',
          rule: 'password-too-short',
          message: 'A password has at least 12 characters.',
        },
      ],
    });
    expect(problem(error, 'zh')).toMatchObject({ title: '操作被拒绝', detail: '密码至少需要 12 个字符。' });
  });

  it('says in words what a parameter names by code', () => {
    registerMessages({ 'key-missing': { en: 'It takes the {key}.', zh: '需要{key}。' } });
    registerWords('key', { frontDoor: { en: 'front door key', zh: '前门钥匙' } });
    expect(problem(new DomainError('key-missing', { key: 'frontDoor' })).detail).toBe(
      'It takes the front door key.',
    );
    expect(problem(new DomainError('key-missing', { key: 'frontDoor' }), 'zh').detail).toBe('需要前门钥匙。');
    expect(problem(new DomainError('key-missing', { key: 'other' })).detail).toBe('It takes the other.');
  });

  it.each([
    [new DomainError('command-id-reused', { id: 'x' }), 422, 'command-id-reused'],
    [new DomainError('nobody-registered-this'), 422, 'nobody-registered-this'],
    [new DomainError('customer-not-found'), 404, 'customer-not-found'],
    [new CommandTimedOut('late'), 503, 'command-timed-out'],
    [new WrongExpectedRevision('s-1', 1, 2), 409, 'changed-meanwhile'],
    [new CheckpointBehind(), 503, 'view-behind'],
    [new QueryRefused('unknown-field', 'shoe'), 400, 'query-unknown-field'],
    [
      Object.assign(new Error('x'), { code: 'FST_ERR_CTP_BODY_TOO_LARGE', statusCode: 413 }),
      413,
      'body-too-large',
    ],
    [Object.assign(new Error('x'), { statusCode: 418 }), 400, 'request-refused'],
    [Object.assign(new Error('x'), { statusCode: 502 }), 500, 'internal'],
    [new TypeError('the inside'), 500, 'internal'],
    ['thrown text', 500, 'internal'],
  ])('gives %p a status and a code', (error, status, code) => {
    expect(problem(error)).toMatchObject({ status, code });
  });

  it('says nothing of the inside of an unexpected error', () => {
    const told = JSON.stringify(problem(new Error('SELECT secret FROM inside')));
    expect(told).not.toContain('secret');
    expect(told).toContain('c-1');
  });

  it('asks to try again where that helps', () => {
    expect(refusalOf(new CommandTimedOut('late'), 'c').headers).toEqual({ 'Retry-After': '1' });
  });

  it('writes rules with their arguments', () => {
    const refusal = new Refusal('request-invalid', {}, {}, [
      { pointer: '/name', rule: 'max-length', params: { 0: '50' } },
    ]);
    expect(problem(refusal).errors).toEqual([
      { pointer: '/name', rule: 'max-length', message: 'must have at most 50 characters' },
    ]);
    expect(problem(refusal, 'zh').errors[0]?.message).toBe('最多 50 个字符');
  });
});

describe('messages', () => {
  it('exist for what is registered, and are missed where not', () => {
    registerMessages({ 'spec-known': { en: 'Known {x}', zh: '已知 {x}', status: 409 } });
    expect(codesWithoutMessage(['spec-known', 'spec-unknown', 'internal'])).toEqual(['spec-unknown']);
    expect(problem(new DomainError('spec-known', { x: 1 }))).toMatchObject({
      status: 409,
      detail: 'Known 1',
    });
  });

  it('may be registered twice but not differently', () => {
    registerMessages({ 'spec-twice': { en: 'a', zh: '甲' } });
    registerMessages({ 'spec-twice': { en: 'a', zh: '甲' } });
    expect(() => registerMessages({ 'spec-twice': { en: 'b', zh: '乙' } })).toThrow('spec-twice');
  });

  it('are written in both languages with the same parameters', () => {
    const parameters = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    const all = [...registeredMessages(), ...Object.entries(ruleMessages)];
    for (const [, { en, zh }] of all) {
      expect(parameters(zh)).toEqual(parameters(en));
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('the language', () => {
  it.each([
    [undefined, 'en'],
    ['zh-CN', 'zh'],
    ['zh-Hans;q=0.5, en;q=0.8', 'en'],
    ['de, zh;q=0.3', 'zh'],
    ['zh;q=0', 'en'],
    ['en, zh', 'en'],
    ['*', 'en'],
    [';;q=', 'en'],
  ])('of %s is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
