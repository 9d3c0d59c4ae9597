import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bareFact, categoryWords, factorFact, factText, missingWords } from './fact-text.js';
import { sourceText } from './sources.js';
import { chinese, english } from './testing/speech.js';

it('says an amount with its currency, minor units converted exactly', () => {
  const fact = { number: '123456789012345' };
  expect(factText('account.limitAboveProposal', fact, english)).toBe('1,234,567,890,123.45 CNY');
  expect(factText('account.limit', { number: '700' }, { ...english, currency: 'JPY' })).toBe('700 JPY');
});

it('says the last reading of a series', () => {
  const series = [
    { on: '2026-09-30', number: '1/4' },
    { on: '2026-10-31', number: '288275/13971' },
  ];
  expect(factText('behaviour.overdueRateMonthEnds', { series }, english)).toBe('20.63%');
  expect(factText('behaviour.overdueRateMonthEnds', { series: [] }, chinese)).toBe('没有数字');
});

it('says the words a fact can be, and leaves what people wrote as it is', () => {
  const words = ['vip', 'UNLIMITED', 'AMOUNT', 'distress', 'yes', 'amber', 'critical', 'fair', 'micro'];
  expect(words.map((word) => categoryWords(word, chinese))).toEqual([
    ...['VIP客户', '不限额', '有限额', '困境区', '是', '黄', '严重', '一般', '微型'],
  ]);
  expect(categoryWords('华夏资信', english)).toBeNull();
});

it('says why there is no figure, in words of both languages', () => {
  expect(missingWords('no-invoices', english.say)).toBe('No invoices yet');
  expect(missingWords('missing-current-assets', chinese.say)).toBe('未列示流动资产');
  expect(missingWords('of-their-own', english.say)).toBe('No figure');
});

it('has words for every reason that facts are recorded without a figure', () => {
  const folder = join(__dirname, '../../../../../libs/views/src/facts');
  const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const reasons = sources.flatMap((text) => [...text.matchAll(/(?:unknownFact\(|undefined: )'([a-z-]+)'/g)]);
  expect(reasons.length).toBeGreaterThan(10);
  const silent = reasons.filter(([, reason = '']) => missingWords(reason, english.say) === 'No figure');
  expect(silent).toEqual([]);
});

it('says where a fact was read', () => {
  expect(sourceText({ stream: 'creditAccount-c1', revision: 388 }, english.say)).toBe('Credit account #388');
  expect(sourceText({ stream: 'industry-C35', revision: 2 }, chinese.say)).toBe('行业 #2');
});

it('reads what a factor of a scorecard has as its fact does', () => {
  expect([factorFact({ value: 'customer.paidInCapital' }), factorFact({ fact: 'tier.name' })]).toEqual([
    'customer.paidInCapital',
    'tier.name',
  ]);
  expect([factorFact({ value: { add: ['1', '2'] } }), factorFact(undefined)]).toEqual(['', '']);
  expect(factText('customer.paidInCapital', bareFact('50000000'), english)).toBe('500,000.00 CNY');
  expect(factText('tier.name', bareFact('key'), english)).toBe('Key');
});
