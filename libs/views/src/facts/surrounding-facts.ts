import {
  categoryFact,
  type FactBook,
  numberFact,
  riskLevel,
  unknownFact,
  type WarningLevel,
} from '@zixin/calculations';
import type { ClimateIndexRecorded } from '@zixin/industry/events';
import type { RiskWarningEscalated, RiskWarningRaised } from '@zixin/warning/events';
import { ratioOf } from '@zixin/kernel';
import { amountFact, known, lastSources, type Reading } from './reading.js';

/** Open warnings, the industry's climate, and what policies say. */
export function surroundingFacts(reading: Reading): FactBook {
  return { ...warningFacts(reading), ...industryFacts(reading), ...policyFacts(reading) };
}

type Levelled = (RiskWarningRaised | RiskWarningEscalated)['data'];

function warningFacts(reading: Reading): FactBook {
  const { warning } = reading.history;
  const open = new Map<string, WarningLevel>();
  const events = known<Levelled>(
    reading,
    warning,
    'RiskWarningRaised',
    'RiskWarningEscalated',
    'RiskWarningCleared',
  );
  for (const { type, data } of events) {
    if (type === 'RiskWarningCleared') open.delete(data.warningId);
    else open.set(data.warningId, 'to' in data ? data.to : data.level);
  }
  const levels = [...open.values()];
  const sources = lastSources(...events.map(({ source }) => source));
  return {
    'warning.activeCount': numberFact(levels.filter((level) => level !== 'info').length, sources),
    'warning.level': categoryFact(riskLevel(levels), sources),
  };
}

/** One reading a period, the last recorded, in the order of their periods. */
function industryFacts(reading: Reading): FactBook {
  const readings = known<ClimateIndexRecorded['data']>(
    reading,
    reading.history.industry,
    'ClimateIndexRecorded',
  );
  const byPeriod = new Map(readings.map((one) => [one.data.period, one] as const));
  const inOrder = [...byPeriod.values()].sort((a, b) => (a.data.period < b.data.period ? -1 : 1));
  const last = inOrder.at(-1);
  if (!last) {
    const none = unknownFact('no-climate-index');
    return { 'industry.index': none, 'industry.readings': none };
  }
  const series = inOrder.map(({ data }) => ({
    on: data.publishedOn,
    number: numberFact(ratioOf(data.index)).number,
  }));
  return {
    'industry.index': numberFact(ratioOf(last.data.index), [last.source]),
    'industry.readings': { series, sources: lastSources(...inOrder.map(({ source }) => source)) },
  };
}

function policyFacts(reading: Reading): FactBook {
  const { riskAppetite, graceDays } = reading.policies;
  return {
    'policy.riskAppetite': amountFact(reading, riskAppetite, []),
    'policy.graceDays': numberFact(graceDays),
  };
}
