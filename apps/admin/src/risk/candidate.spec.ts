import { changesOf, contentOf, contentText, differencesOf, fileContent, medianOf } from './candidate.js';

it('counts the values that a candidate changes, in lists and depths', () => {
  const active = { kind: 'orderCheck', overdueDays: 30, steps: [{ on: '1' }, { on: '2' }] };
  expect(differencesOf(active, { ...active })).toBe(0);
  expect(differencesOf(active, { ...active, overdueDays: 5, steps: [{ on: '1' }, { on: '3' }] })).toBe(2);
  expect(differencesOf(active, { ...active, more: true, steps: [{ on: '1' }] })).toBe(2);
});

describe('the content of a candidate', () => {
  it('comes back as it was written', () => {
    expect(contentOf(contentText({ kind: 'tiers', tiers: [] }))).toEqual({ kind: 'tiers', tiers: [] });
  });

  it('is an object', () => {
    expect(() => contentOf('[1]')).toThrow(SyntaxError);
    expect(() => contentOf('{')).toThrow(SyntaxError);
  });

  it('is read from YAML and JSON files', async () => {
    const content = { kind: 'orderCheck', tolerancePercent: '0' };
    expect(await fileContent('a.json', JSON.stringify(content))).toEqual(content);
    expect(await fileContent('a.yaml', "kind: orderCheck\ntolerancePercent: '0'\n")).toEqual(content);
    await expect(fileContent('a.yaml', '- 1')).rejects.toThrow(SyntaxError);
  });
});

it('finds the median of what is known', () => {
  expect(medianOf([null, 5, 1, 9])).toBe(5);
  expect(medianOf([null])).toBeNull();
});

it('tells better from worse grades', () => {
  const migrations = [
    { from: 'AA', to: 'A', count: 3 },
    { from: 'BB', to: 'BBB', count: 2 },
    { from: 'A', to: 'A', count: 9 },
    { from: null, to: 'A', count: 1 },
  ];
  expect(changesOf(migrations)).toMatchObject({ changed: 6, worse: 3, better: 2 });
});
