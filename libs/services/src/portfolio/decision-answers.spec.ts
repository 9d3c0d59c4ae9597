import { existsSync, readFileSync } from 'node:fs';
import { recorder } from '@zixin/kernel/testing';
import { creditCatalog } from '@zixin/views';
import { decisionAnswer } from './decision-answers.js';
import { type DecisionType, decisionTypes } from './decision-parts.js';

const recorded = recorder(creditCatalog);
const contexts = ['rating', 'credit-account', 'warning'];

/** The stored example of an event type. */
function sample(type: string): object {
  const files = contexts.map(
    (name) => new URL(`../../../contexts/${name}/samples/${type}.v1.json`, import.meta.url),
  );
  return JSON.parse(
    readFileSync(
      files.find((file) => existsSync(file))!,
      'utf8',
    ),
  ) as object;
}

function answer(type: string, data = sample(type)) {
  const event = recorded({ type, data }, { stream: 'stream-1', revision: 7 });
  return decisionAnswer(event as never, { language: 'en', personKeys: {} as never });
}

describe('the answer of a decision', () => {
  it.each(decisionTypes)('of %s has all its parts, and no minor units', (type: DecisionType) => {
    const found = answer(type);
    expect(found).toMatchObject({ kind: type, stream: 'stream-1', revision: 7, by: 'someone' });
    expect(found?.title).not.toBe('');
    for (const policy of found?.policies ?? [])
      expect(policy).toEqual({ name: expect.any(String) as string, version: expect.any(Number) as number });
    expect(JSON.stringify({ ...found, inputs: null })).not.toContain('"minor"');
  });

  it('of a limit has every method and the one that binds', () => {
    expect(answer('LimitProposed')).toMatchObject({
      ...{ bindingConstraint: 'need', policies: [{ name: 'limitMethods', version: 1 }] },
      contributions: [
        { code: 'need', binding: true, amount: { amount: '500000.00', currency: 'CNY' } },
        { code: 'capacity', amount: null, undefined: 'not-recorded' },
      ],
      inputs: { facts: { 'purchases.monthly': { number: '40000000', sources: [{ revision: 4 }] } } },
    });
  });

  it('of a limit of 0 that no method gives names the grade as what binds', () => {
    const none = { kind: 'AMOUNT', amount: { minor: 0, currency: 'CNY' } };
    const data = sample('LimitProposed') as { readonly change: object };
    const found = answer('LimitProposed', { ...data, change: { ...data.change, limit: none } } as object);
    expect(found).toMatchObject({ bindingConstraint: 'gradeBearsNoCredit' });
  });

  it('of a score has contributions with two digits', () => {
    const { contributions } = answer('CreditScored')!;
    expect(contributions[0]).toMatchObject({ code: 'current-ratio', value: '1.5000', contribution: '5.56' });
  });

  it('is none of a fact', () => {
    expect(answer('InvoiceIssued')).toBeNull();
  });
});
