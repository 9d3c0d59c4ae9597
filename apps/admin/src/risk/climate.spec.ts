import { climateOf, climatesOf, industriesFor } from './climate.js';

const reading = (period: string, index: string) => ({
  ...{ period, index, source: 'PMI', publishedOn: `${period}-28`, recordedBy: 'u', on: `${period}-28` },
});

const industryOf = (industry: string, ...readings: ReturnType<typeof reading>[]) => ({
  ...{ industry, readings, corrections: 0 },
});

describe('the climate of an industry', () => {
  it('compares exactly with the period before and the year before, and counts periods below 50', () => {
    const climate = climateOf(
      industryOf(
        'E48',
        reading('2025-10', '50.1'),
        reading('2026-08', '50'),
        reading('2026-10', '44.1'),
        reading('2026-09', '44.3'),
      ),
    );
    expect(climate).toMatchObject({ change: '-0.20', yearChange: '-6.00', below: 2 });
    expect(climate?.last.period).toBe('2026-10');
  });

  it('has no changes with one reading, and is none without', () => {
    expect(climateOf(industryOf('C14', reading('2026-10', '51')))).toMatchObject({
      ...{ change: null, yearChange: null, below: 0 },
    });
    expect(climateOf(industryOf('C14'))).toBeNull();
  });
});

it('puts the worst industry first', () => {
  const climates = climatesOf([
    industryOf('C14', reading('2026-10', '52.7')),
    industryOf('E48', reading('2026-10', '44.1')),
    industryOf('C29'),
  ]);
  expect(climates.map(({ industry }) => industry)).toEqual(['E48', 'C14']);
});

it('offers the industries of GB/T 4754 and what else has readings, each once and by code', () => {
  const offered = industriesFor(['C14', 'B99']);
  expect(offered.filter((code) => code === 'C14')).toHaveLength(1);
  expect(offered.slice(offered.indexOf('B10'), offered.indexOf('C13') + 1)).toEqual(
    expect.arrayContaining(['B10', 'B99', 'C13']),
  );
  expect(offered).not.toContain('banana');
});
