import { holdLease, type Lease } from './lease.js';

function leaseThat(answers: { acquire?: (boolean | Error)[]; renew?: (boolean | Error)[] }) {
  const calls: string[] = [];
  const answer = (name: 'acquire' | 'renew') => async () => {
    calls.push(name);
    const next = answers[name]?.shift() ?? true;
    if (next instanceof Error) throw next;
    return next;
  };
  const lease: Lease = {
    ...{ acquire: answer('acquire'), renew: answer('renew') },
    release: async () => void calls.push('release'),
  };
  return { lease, calls };
}

function hold(lease: Lease, signal = new AbortController().signal) {
  const troubles: unknown[] = [];
  const held = holdLease({
    ...{ lease, signal, renewMillis: 2, retryMillis: 1 },
    onTrouble: (error) => troubles.push(error),
  });
  return { held, troubles };
}

const abortOf = (signal: AbortSignal) => new Promise((resolve) => signal.addEventListener('abort', resolve));

describe('a lease', () => {
  it('is asked for until it is given, also when asking fails', async () => {
    const { lease, calls } = leaseThat({ acquire: [false, new Error('away'), true] });
    const { held, troubles } = hold(lease);
    await (await held)?.release();
    expect(calls.filter((call) => call === 'acquire')).toHaveLength(3);
    expect(calls.at(-1)).toBe('release');
    expect(troubles).toEqual([new Error('away')]);
  });

  it.each([
    ['is lost', false],
    ['cannot be renewed', new Error('away')],
  ])('ends its holder’s work when it %s', async (_, answer) => {
    const { lease } = leaseThat({ renew: [true, answer] });
    const held = await hold(lease).held;
    await abortOf(held!.signal);
    expect(held?.signal.aborted).toBe(true);
  });

  it('is not waited for any longer when the signal aborts', async () => {
    const abort = new AbortController();
    const { lease } = leaseThat({ acquire: Array(1_000).fill(false) });
    const { held } = hold(lease, abort.signal);
    abort.abort();
    expect(await held).toBeNull();
  });
});
