import { FoundWrong } from './output.js';
import type { Session } from './session.js';
import { type VerificationTools, verifyWith } from './verify.js';

type Proved = Awaited<ReturnType<VerificationTools['verifyLog']>>;
type Asked = Parameters<VerificationTools['verifyLog']>[0];

const proved: Proved = {
  ...{ ok: true, events: 120, streams: 8, customers: 2, decisions: { CreditScored: 2, OrderHeld: 3 } },
  ...{ findings: [], moreFindings: 0 },
};

let printed: string;
let noticed: string;
beforeEach(() => {
  [printed, noticed] = ['', ''];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => (printed += String(text)) !== '');
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => (noticed += String(text)) !== '');
});
afterEach(() => jest.restoreAllMocks());

/** Runs the command over a stand-in for the services' function, which has specs of its own. */
async function run(
  found: Partial<Proved>,
  options: { readonly json?: boolean; readonly customer?: string; readonly damage?: string } = {},
): Promise<Asked> {
  let asked: Asked | null = null;
  const tools: VerificationTools = {
    verifyLog: (of) => {
      asked = of;
      return Promise.resolve({ ...proved, ...found });
    },
  };
  const session = {
    settings: { currency: 'CNY', timeZone: 'Asia/Shanghai' },
    stores: { eventStore: { path: 'events.db', damage: () => options.damage ?? null } },
    service: { customerId: (reference: string) => Promise.resolve(`id of ${reference}`) },
  } as unknown as Session;
  const { json = false, customer } = options;
  await verifyWith(tools)(session, { json, ...(customer === undefined ? {} : { customer }) });
  return asked as unknown as Asked;
}

const finding = {
  ...({ kind: 'decision', figure: 'result.factors.current-ratio.contribution' } as const),
  ...{ stream: 'rating-c1', revision: 4, eventId: 'e-1', type: 'CreditScored' },
  ...{ stored: '9', recomputed: '8' },
  problem: 'result.factors.current-ratio.contribution: stored 9, recomputed 8',
};

describe('zixin verify', () => {
  it('counts the decisions of each kind when nothing differs', async () => {
    await run({});
    expect(printed).toContain('120 events of 8 streams verified: every hash chain is whole');
    expect(printed).toContain('5 decisions about 2 customers recomputed: no figure differs');
    expect(printed).toMatch(/OrderHeld\D+3/);
  });

  it('names every finding and fails', async () => {
    await expect(run({ ok: false, findings: [finding], moreFindings: 7 })).rejects.toThrow(FoundWrong);
    expect(printed).toContain('8 faults in 120 events');
    expect(printed).toContain(finding.problem);
    expect(printed).toContain('… and 7 more');
  });

  it('gives one JSON document, with the damage of the file first', async () => {
    await expect(
      run({ ok: false, findings: [finding] }, { json: true, damage: 'row 5 missing' }),
    ).rejects.toThrow(FoundWrong);
    const { findings: _, moreFindings: __, ...counts } = proved;
    expect(JSON.parse(printed)).toEqual({
      ...{ ...counts, ok: false, moreFaults: 0 },
      faults: [{ stream: 'events.db', revision: null, problem: 'row 5 missing' }, finding],
    });
  });

  it('asks for one customer by its id, and dates by the time zone of the house', async () => {
    const asked = await run({}, { customer: 'number:C-1' });
    expect(asked).toMatchObject({ customerId: 'id of number:C-1', houseCurrency: 'CNY' });
    expect(asked.dateAt('2026-03-01T17:00:00.000Z' as never)).toBe('2026-03-02');
  });

  it('says how far it is every second, on standard error', async () => {
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
    const { onProgress } = await run({});
    const step = { pass: 'chains', events: 0, ofEvents: 9_000, decisions: 0, ofDecisions: null } as const;
    for (now = 400; now <= 2_400; now += 400) onProgress?.({ ...step, events: now });
    now = 4_000;
    onProgress?.({ ...step, pass: 'decisions', decisions: 10, ofDecisions: 40 });
    expect(noticed.split('\n').filter(Boolean)).toEqual([
      'hash chains: 1200 of 9000 events, 1 s',
      'hash chains: 2400 of 9000 events, 2 s',
      'decisions: 10 of 40 recomputed, 4 s',
    ]);
  });
});
