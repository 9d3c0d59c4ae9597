import { differenceWords, placeWords } from './difference-words.js';
import { chinese, english } from './testing/vocabulary.js';

const before = {
  kind: 'scorecard',
  factors: [
    {
      code: 'current-ratio',
      label: { en: 'Current ratio', zh: '流动比率' },
      weight: '8',
      bands: [{ points: '0' }, { from: '1', points: '45' }],
    },
  ],
};

describe('a difference in words', () => {
  it('names the thing by its label and the field by its word', () => {
    const difference = { pointer: '/factors/current-ratio/weight', from: '8', to: '10' };
    expect(differenceWords(difference, [before], chinese)).toEqual({
      where: [
        { text: '评分指标', quoted: false },
        { text: '流动比率', quoted: true },
        { text: '权重', quoted: false },
      ],
      change: 'changed',
      from: '8',
      to: '10',
    });
  });

  it('counts rows from one', () => {
    const difference = { pointer: '/factors/current-ratio/bands/1/from', from: '1', to: '1.2' };
    const { where } = differenceWords(difference, [before], english);
    expect(where.map(({ text }) => text)).toEqual(['Factors', 'Current ratio', 'Bands', 'row 2', 'From']);
  });

  it('names an item by its label where it is counted, and counts one that has no name yet', () => {
    const place = (pointer: string, content: unknown) =>
      placeWords(pointer, [content], chinese).map(({ text }) => text);
    expect(place('/factors/0/bands/1', before)).toEqual(['评分指标', '流动比率', '区间', '第 2 行']);
    const fresh = { factors: [{ code: '', label: { en: '', zh: '' }, weight: '' }] };
    expect(place('/factors/0/weight', fresh)).toEqual(['评分指标', '第 1 行', '权重']);
  });

  it('tells what was added, removed and reordered', () => {
    const change = (from: unknown, to: unknown) =>
      differenceWords({ pointer: '/grades', from, to }, [], english).change;
    expect(change(null, { grade: 'E' })).toBe('added');
    expect(change({ grade: 'E' }, null)).toBe('removed');
    expect(change(['A', 'B'], ['B', 'A'])).toBe('order');
    expect(change(['A', 'B'], ['B', 'C'])).toBe('changed');
  });

  it('says conditions, actions and rows that came or went', () => {
    const words = (to: unknown) =>
      differenceWords({ pointer: '/knockOuts/0', from: null, to }, [], english).to;
    expect(words({ value: 'statement.count', atMost: '0' })).toBe('Statements on file ≤ 0');
    expect(words([{ action: 'placeHold', automatic: false }])).toBe('Place a hold');
    expect(words({ upTo: '90', role: 'financeDirector', approvers: 1 })).toBe(
      'Up to: 90, Who approves: Finance director, Approvers: 1',
    );
    expect(words(true)).toBe('Yes');
  });
});
