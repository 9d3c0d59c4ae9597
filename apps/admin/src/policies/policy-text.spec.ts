import { readText, textOf } from './policy-text.js';

const content = {
  kind: 'riskAppetite',
  total: '500000000',
  currency: 'NO',
  rows: [{ a: '1:30' }, { b: null }],
};

it('reads what it wrote, as YAML and as JSON', () => {
  for (const format of ['yaml', 'json'] as const) {
    const read = readText(textOf(content, format));
    expect(read).toMatchObject({ content });
  }
});

it('knows the line of every place, or of the nearest part that is there', () => {
  const read = readText('kind: tiers\ntiers:\n  - tier: vip\n    when: null\n  - tier: key\n');
  const lineOf = 'lineOf' in read ? read.lineOf : () => 0;
  expect(['/kind', '/tiers/0/when', '/tiers/1/tier', '/tiers/1/label'].map(lineOf)).toEqual([1, 4, 5, 5]);
  expect(lineOf('/missing')).toBe(1);
});

it('says where a text cannot be read', () => {
  expect(readText('kind: tiers\ntiers: [\n')).toMatchObject({ unread: { line: 3 } });
  expect(readText('a: &x 1\nb: *x\n')).toMatchObject({ unread: { line: 2, column: 4 } });
});
