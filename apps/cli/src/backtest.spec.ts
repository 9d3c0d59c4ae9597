import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PolicyContent } from '@zixin/calculations';
import { addDays, type CalendarDate } from '@zixin/kernel';
import { policyToText } from '@zixin/services/policies';
import { type Presented, shippedCandidates, type SimulationReport } from '@zixin/services/simulations';
import { backtest, type BacktestOptions } from './backtest.js';
import { FoundWrong, UsedWrong } from './output.js';
import { decidedHouse, today } from './policy/testing/house-session.js';
import type { Session } from './session.js';

let folder: string;
let printed: string;
let house: Session;
const language = process.env['LC_ALL'];
beforeEach(async () => {
  process.env['LC_ALL'] = 'en_GB.UTF-8';
  folder = mkdtempSync(join(tmpdir(), 'zixin-backtest-'));
  writeFileSync(join(folder, 'notes.txt'), 'no policy');
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => (printed += String(text)) !== '');
  house = await decidedHouse();
});
afterEach(() => {
  jest.restoreAllMocks();
  if (language === undefined) delete process.env['LC_ALL'];
  else process.env['LC_ALL'] = language;
  rmSync(folder, { recursive: true, force: true });
});

function shipped(kind: PolicyContent['kind']): PolicyContent {
  const found = shippedCandidates().find((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind} is shipped`);
  return found;
}

/** Writes a candidate into the folder and gives its path. */
function candidate(name: string, content: object): string {
  const path = join(folder, name);
  writeFileSync(path, policyToText(content, name.endsWith('.json') ? 'json' : 'yaml'));
  return path;
}

const run = (options: Partial<BacktestOptions>) =>
  backtest(house, { json: false, policy: [folder], scoreAt: 'recorded', ...options });

async function reported(options: Partial<BacktestOptions>): Promise<Presented<SimulationReport>> {
  printed = '';
  await run({ ...options, json: true });
  return JSON.parse(printed) as Presented<SimulationReport>;
}

/** Holds the small order too. */
const cautious = { ...shipped('orderCheck'), orderMaximum: '20000' };

describe('zixin backtest', () => {
  it('replays under every policy of a folder, and says what would have been', async () => {
    candidate('cautious.yaml', cautious);
    candidate('tiers.json', shipped('tiers'));
    await run({});
    expect(printed).toContain(
      '1 customers replayed up to 2026-03-01 under orderCheck, tiers; limits and terms are those recorded',
    );
    expect(printed).toMatch(
      /Grades at 1 scores\n[^A-Z]*Recorded\W+Candidate\W+Count[^a-z]*none\W+none\W+1\W/,
    );
    expect(printed).toMatch(/verdicts replayed\W+2\W/);
    expect(printed).toMatch(/would have been held\W+1\W+30000\.00 CNY/);
    expect(printed).not.toContain('Warnings');
  });

  it('replays under all policies the program ships with, and finds nothing that differs from them', async () => {
    const report = await reported({ policy: ['shipped'] });
    expect(report).toMatchObject({ limitsFollow: 'candidate', customers: 1, rows: [] });
    expect(report.policies).toEqual(shippedCandidates().map(({ kind }) => kind));
  });

  it('asks for the days, customers and scores it was told, and writes nothing', async () => {
    candidate('cautious.yaml', cautious);
    candidate('tiers.json', shipped('tiers'));
    const head = await house.stores.eventStore.head();
    const own = await reported({ customer: ['number:C-1'] });
    const wouldHold = { count: 1, amounts: [{ amount: '30000.00', currency: 'CNY' }] };
    expect(own).toMatchObject({ customers: 1, orders: { checked: 2, wouldHold } });
    expect(printed).not.toContain('"minor"');
    const days = { from: addDays(today, 1), until: '2026-03-31' as CalendarDate };
    const later = await reported({ ...days, scoreAt: 'monthEnd' });
    const expected = { orders: { checked: 0 }, grades: { scores: 1 } };
    expect(later).toMatchObject({ ...days, scoreAt: 'monthEnd', ...expected });
    const nobody = run({ customer: ['number:C-2'] });
    await expect(nobody).rejects.toMatchObject({ code: 'customer-not-found' });
    expect(await house.stores.eventStore.head()).toBe(head);
  });

  it('reads dates by the time zone of the house', async () => {
    candidate('tiers.json', shipped('tiers'));
    const scores = async (timeZone: string) => {
      house = { ...house, settings: { ...house.settings, timeZone } };
      return (await reported({ scoreAt: 'monthEnd' })).grades.scores;
    };
    expect([await scores('Asia/Shanghai'), await scores('Pacific/Honolulu')]).toEqual([0, 1]);
  });

  it('names every fault with its file and its place there', async () => {
    const wrong = candidate('wrong.json', { kind: 'riskAppetite', total: 5 });
    const twice = [candidate('a.yaml', shipped('tiers')), candidate('b.yaml', shipped('tiers'))];
    await expect(run({ json: true })).rejects.toThrow(FoundWrong);
    const decimal = "A decimal number written as text in quotes is needed, such as '12.5'; not 5.";
    const repeated = 'There are two candidates of the kind tiers.';
    expect(JSON.parse(printed)).toEqual({
      errors: [
        {
          file: wrong,
          pointer: '/currency',
          rule: 'value-required',
          message: 'A required field is missing.',
        },
        { file: wrong, pointer: '/total', rule: 'decimal-expected', message: decimal },
        { file: twice.join(', '), pointer: '', rule: 'policy-repeated', message: repeated },
      ],
    });
    await expect(run({})).rejects.toThrow(FoundWrong);
    for (const said of ['wrong.json', '/total', decimal, repeated]) expect(printed).toContain(said);
  });

  it('refuses files that are not there, folders without policies and texts that cannot be read', async () => {
    await expect(run({})).rejects.toThrow(UsedWrong);
    await expect(run({ policy: [join(folder, 'absent.yaml')] })).rejects.toThrow(UsedWrong);
    writeFileSync(join(folder, 'broken.yaml'), 'kind: {');
    await expect(run({})).rejects.toMatchObject({ code: 'policy-text-invalid' });
  });
});
