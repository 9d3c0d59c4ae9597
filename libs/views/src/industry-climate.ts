import type { ClimateIndexRecorded } from '@zixin/industry/events';
import type { View } from '@zixin/kernel';

export type ClimateReadingRecord = Omit<ClimateIndexRecorded['data'], 'industry'>;

/** The climate index of an industry: every reading in the order recorded, corrections too. */
export interface IndustryClimate {
  readonly industry: string;
  readonly readings: readonly ClimateReadingRecord[];
}

/** One reading a period, oldest period first: the last recorded stands. */
export function standingReadings({ readings }: IndustryClimate): readonly ClimateReadingRecord[] {
  const byPeriod = new Map(readings.map((one) => [one.period, one] as const));
  return [...byPeriod.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}

export const industryClimate: View<IndustryClimate, ClimateIndexRecorded> = {
  name: 'industryClimate',
  version: 1,
  key: ({ data }) => data.industry,
  on: {
    ClimateIndexRecorded: (doc, { data: { industry, ...reading } }) => ({
      industry,
      readings: [...(doc?.readings ?? []), reading],
    }),
  },
  fields: {
    industry: (doc) => doc.industry,
    lastPeriod: (doc) => standingReadings(doc).at(-1)?.period ?? null,
    lastIndex: (doc) => Number(standingReadings(doc).at(-1)?.index ?? -1),
  },
  indexes: [],
};
