import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PolicyContent } from '@zixin/calculations';
import { parse } from 'yaml';
import { backtest, type BacktestOptions, type BacktestTools } from './backtest.js';
import { FoundWrong, UsedWrong } from './output.js';
import type { Session } from './session.js';

type Asked = Parameters<BacktestTools['simulate']>[0];
type Report = Awaited<ReturnType<BacktestTools['simulate']>>;

const nothing = { count: 0, amounts: [], ofOverrides: { count: 0, amounts: [] } };
const report: Report = {
  ...{ scoreAt: 'recorded', rows: [], moreRows: 0 },
  ...{
    policies: ['terms'],
    from: null,
    until: '2026-03-02' as never,
    limitsFollow: 'candidate',
    customers: 3,
  },
  grades: { scores: 2, migrations: [{ from: 'BBB', to: 'CCC', count: 2 }] },
  ...{ tiers: [], limits: { higher: nothing, lower: nothing, same: 0 } },
  orders: {
    ...{ checked: 9, wouldPass: nothing, overridesHeld: nothing },
    wouldHold: { count: 4, amounts: [{ minor: 123_456, currency: 'CNY' }] },
  },
  ...{ writeOffsAvoided: nothing, overdueAvoided: nothing, salesDelayed: nothing },
  warnings: {
    ...{ candidate: { overdue: 1 }, recorded: {} },
    leads: [
      {
        ...{ customerId: 'c1', code: 'overdue', level: 'warn', on: '2026-01-31' as never },
        ...{ daysBeforeOverdue: 12, daysBeforeDefault: null, daysBeforeWriteOff: 40 },
      },
    ],
  },
};

let folder: string;
let printed: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zixin-backtest-'));
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => (printed += String(text)) !== '');
  writeFileSync(join(folder, 'terms.yaml'), 'kind: terms\n');
  writeFileSync(join(folder, 'tiers.json'), '{"kind":"tiers"}');
  writeFileSync(join(folder, 'notes.txt'), 'no policy');
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command over stand-ins for the services' functions, which have specs of their own. */
async function run(options: Partial<BacktestOptions>, faults: readonly string[] = []): Promise<Asked> {
  let asked: Asked | null = null;
  const tools = {
    policyFromText: (text: string) => parse(text) as unknown,
    policyFaultText: ({ rule }: { readonly rule: string }) => `says ${rule}`,
    judgedCandidates: (sent: readonly { readonly content: unknown }[]) => ({
      contents: sent.map(({ content }) => content as PolicyContent),
      faults: faults.map((pointer) => ({ pointer, rule: 'bad', params: {} })),
    }),
    shippedCandidates: () => [{ kind: 'riskAppetite' } as PolicyContent],
    simulate: (of: Asked) => {
      asked = of;
      return Promise.resolve(report);
    },
  } as unknown as BacktestTools;
  const session = {
    settings: { currency: 'CNY', timeZone: 'Asia/Shanghai' },
    stores: { eventStore: {} },
    service: {
      customerId: (reference: string) => Promise.resolve(`id of ${reference}`),
      reads: { today: () => '2026-03-02' },
      commands: { states: { policy: () => Promise.resolve({ state: {} }) } },
    },
  } as unknown as Session;
  await backtest(session, tools, { json: false, policy: [folder], scoreAt: 'recorded', ...options });
  return asked as unknown as Asked;
}

describe('zixin backtest', () => {
  it('replays under every policy of a folder, and says what would have been', async () => {
    const asked = await run({});
    expect(asked.policies.map(({ kind }) => kind)).toEqual(['terms', 'tiers']);
    expect(asked).toMatchObject({ until: '2026-03-02', scoreAt: 'recorded', houseCurrency: 'CNY' });
    expect(printed).toContain(
      '3 customers replayed up to 2026-03-02 under terms; limits and terms follow the candidate',
    );
    expect(printed).toMatch(/BBB\W+CCC\W+2/);
    expect(printed).toMatch(/would have been held\W+4\W+1234\.56 CNY/);
    expect(printed).toMatch(/c1\W+overdue\W+2026-01-31\W+12\W+40/);
  });

  it('replays under all policies the program ships with', async () => {
    const asked = await run({ policy: ['shipped'] });
    expect(asked.policies.map(({ kind }) => kind)).toEqual(['riskAppetite']);
  });

  it('asks for the days, customers and scores it was told', async () => {
    const days = { from: '2026-01-01' as never, until: '2026-01-31' as never };
    const asked = await run({ ...days, customer: ['number:C-1'], scoreAt: 'monthEnd', json: true });
    expect(asked).toMatchObject({ ...days, customerIds: ['id of number:C-1'], scoreAt: 'monthEnd' });
    expect(JSON.parse(printed)).toEqual(report);
  });

  it('names every fault of a candidate with its file, and refuses files that are not there', async () => {
    await expect(run({}, ['/1/content/tiers/0'])).rejects.toThrow(FoundWrong);
    expect(printed).toContain('tiers.json');
    expect(printed).toContain('says bad');
    await expect(run({ policy: [join(folder, 'absent.yaml')] })).rejects.toThrow(UsedWrong);
  });
});
