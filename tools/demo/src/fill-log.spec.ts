import { createChainVerifier, type CalendarDate } from '@zixin/kernel';
import { createInMemoryEventStore, testFingerprints as fingerprints } from '@zixin/kernel/testing';
import { fillLog } from './fill-log.js';
import { bookedTotals, demoCommands, storedLog } from './testing/stored-log.js';
import { storyClock } from './timetable.js';

async function filled(seed: string) {
  const eventStore = createInMemoryEventStore();
  const counts = await fillLog({ eventStore, fingerprints }, { events: 1_200, customers: 7, seed });
  return { eventStore, counts, log: await storedLog(eventStore) };
}

it('fills a log with the events asked for, and counts them', async () => {
  const { counts, log } = await filled('a');
  expect(counts).toEqual({ customers: 7, events: log.length });
  expect(log.length).toBeGreaterThanOrEqual(1_200);
  expect(log.length).toBeLessThan(1_200 + 7 * 192);
});

it('makes whole chains whose accounts replay to what their events add up to', async () => {
  const { eventStore, log } = await filled('a');
  const verifier = createChainVerifier(fingerprints);
  expect(log.map((event) => verifier.check(event)).filter(Boolean)).toEqual([]);
  const clock = storyClock('2026-01-02' as CalendarDate);
  const { states } = demoCommands(eventStore, clock);
  const accounts = log.filter(({ type }) => type === 'CreditAccountOpened');
  expect(accounts).toHaveLength(7);
  for (const { stream } of accounts) {
    const { state } = await states.account(stream.slice('creditAccount-'.length));
    const events = log.filter((event) => event.stream === stream);
    expect(state).toMatchObject({ totals: bookedTotals(events) });
  }
});

it('makes the same events for the same seed and others for another', async () => {
  const hashes = async (seed: string) =>
    (await filled(seed)).log.map(({ stream, meta }) => `${stream} ${meta.hash}`).sort();
  expect(await hashes('a')).toEqual(await hashes('a'));
  expect(await hashes('a')).not.toEqual(await hashes('b'));
});
