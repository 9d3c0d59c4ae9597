import type { Instant } from '@zixin/kernel';
import type { Verification } from '../verification/verification.js';
import { type KeptVerifications, keptVerifications } from './kept-verifications.js';

const proved: Verification = {
  ...{ ok: true, events: 3, streams: 1, customers: 0, decisions: {}, findings: [], moreFindings: 0 },
};
const asked = { customerId: null, startedBy: 'feng' };
const later = () => new Promise((resolve) => setImmediate(resolve));

describe('verifications in the background', () => {
  let now: string;
  let kept: KeptVerifications;
  let failures: unknown[];
  beforeEach(() => {
    now = '2026-11-27T02:00:00.000Z';
    failures = [];
    kept = keptVerifications(
      () => now as Instant,
      (error) => failures.push(error),
    );
  });

  it('run one after another and say how far they are', async () => {
    let finish = (_: Verification): void => undefined;
    kept.start('first', asked, (tell) => {
      tell({ pass: 'chains', events: 1, ofEvents: 3, decisions: 0, ofDecisions: null });
      return new Promise((resolve) => (finish = resolve));
    });
    expect(kept.start('second', asked, () => Promise.resolve(proved)).status).toBe('waiting');
    await later();
    expect(kept.get('first')).toMatchObject({ status: 'running', progress: { events: 1 }, result: null });
    expect(kept.get('second').status).toBe('waiting');
    finish(proved);
    await later();
    expect(kept.all().map(({ id, status, result }) => [id, status, result?.ok])).toEqual([
      ['second', 'finished', true],
      ['first', 'finished', true],
    ]);
  });

  it('start once for an id', async () => {
    const work = jest.fn(() => Promise.resolve(proved));
    kept.start('first', asked, work);
    kept.start('first', asked, work);
    await later();
    expect(kept.start('first', asked, work).status).toBe('finished');
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('tell of a failure and let the next one run', async () => {
    kept.start('broken', asked, () => Promise.reject(new Error('no store')));
    kept.start('next', asked, () => Promise.resolve(proved));
    await later();
    expect(kept.get('broken')).toMatchObject({ status: 'failed', finishedAt: now, result: null });
    expect(kept.get('next').status).toBe('finished');
    expect(failures).toEqual([new Error('no store')]);
  });

  it('are refused when four are not finished, and forgotten after an hour', async () => {
    const never = () => new Promise<Verification>(() => undefined);
    for (const id of ['a', 'b', 'c', 'd']) kept.start(id, asked, never);
    expect(() => kept.start('e', asked, never)).toThrow(
      expect.objectContaining({ code: 'verifications-busy' }) as Error,
    );
    const other = keptVerifications(() => now as Instant);
    other.start('done', asked, () => Promise.resolve(proved));
    await later();
    now = '2026-11-27T03:00:01.000Z';
    expect(() => other.get('done')).toThrow(
      expect.objectContaining({ code: 'verification-not-found' }) as Error,
    );
  });
});
