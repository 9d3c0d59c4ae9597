import { barOption, heatOption, lineOption, shadeOf } from './chart-options.js';

describe('shades of a heat map', () => {
  it('are seven, the greatest the darkest, nothing the lightest', () => {
    expect([0, 1, 25, 100].map((size) => shadeOf(size, 100))).toEqual([0, 0, 3, 6]);
    expect(shadeOf(0, 0)).toBe(0);
  });

  it('carry their figure', () => {
    const option = heatOption({
      ...{ columns: ['AAA'], rows: ['VIP'], line: '#fff' },
      cells: [{ column: 0, row: 0, size: 5, text: '5.00' }],
    }) as unknown as { series: { data: { value: number[]; label: { formatter: string } }[] }[] };
    expect(option.series[0]?.data[0]).toMatchObject({ value: [0, 0, 6], label: { formatter: '5.00' } });
  });
});

it('begins bars at zero', () => {
  expect(barOption([{ name: 'a', size: 3, text: '3' }], '#000')).toMatchObject({ xAxis: { min: 0 } });
});

it('leaves gaps in lines and draws the neutral line once', () => {
  const lines = [
    { name: 'a', values: [1, null, 3] },
    { name: 'b', values: [2, 2, 2] },
  ];
  const option = lineOption({
    ...{ points: ['1', '2', '3'], lines, axis: String, from: 40 },
    neutral: { value: 50, name: 'neutral' },
  }) as unknown as { series: { connectNulls: boolean; markLine?: object }[] };
  expect(option.series.map(({ connectNulls }) => connectNulls)).toEqual([false, false]);
  expect(option.series.map((one) => one.markLine !== undefined)).toEqual([true, false]);
});
