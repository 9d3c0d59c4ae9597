import { type FactBook, numberFact, unknownFact } from '@zixin/calculations';
import { type MitigantRegistered, type MitigantReleased, mitigantValue } from '@zixin/credit-account/events';
import { daysBetween } from '@zixin/kernel';
import { amountFact, known, lastSources, type Reading } from './reading.js';

/** What guarantees, collateral, deposits and insurance are worth on the day, and when the next of them ends. */
export function mitigantFacts(reading: Reading): FactBook {
  const { account } = reading.history;
  const released = new Set(
    known<MitigantReleased['data']>(reading, account, 'MitigantReleased').map(({ data }) => data.mitigantId),
  );
  const registered = known<MitigantRegistered['data']>(reading, account, 'MitigantRegistered').filter(
    ({ data }) => !released.has(data.mitigantId) && reading.on <= data.until,
  );
  const sources = lastSources(...registered.map(({ source }) => source));
  const [first, ...rest] = registered.map(({ data }) => daysBetween(reading.on, data.until));
  const minor = registered.reduce(
    (sum, { data }) => sum + mitigantValue({ ...data, releasedOn: null }, reading.on).minor,
    0,
  );
  const currency = registered[0]?.data.amount.currency ?? reading.currency;
  return {
    'mitigant.amount': amountFact(reading, { minor, currency }, sources),
    'mitigant.daysToNextExpiry':
      first === undefined
        ? unknownFact('no-mitigant', sources)
        : numberFact(Math.min(first, ...rest), sources),
  };
}
