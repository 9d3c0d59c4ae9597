import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, DomainError } from '@zixin/kernel';
import { newId } from '@zixin/platform/core';
import type { PolicyCommand } from '@zixin/policy';
import { Command } from 'commander';
import { parse, stringify } from 'yaml';
import { FoundWrong, UsedWrong } from '../output.js';
import { withSession } from '../session.js';
import { policyCommands } from './policy-commands.js';

let folder: string;
const before = { ...process.env };
beforeEach(() => {
  process.env['LC_ALL'] = 'en_GB.UTF-8';
  folder = mkdtempSync(join(tmpdir(), 'zixin-policy-'));
  process.env['ZIXIN_DATA'] = folder;
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env = { ...before };
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `policy …` and gives what it printed, also when it failed. */
async function run(
  ...args: readonly string[]
): Promise<{ readonly printed: string; readonly error: unknown }> {
  let printed = '';
  const written = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const program = new Command('zixin');
  policyCommands(program);
  let error: unknown = null;
  try {
    await program.parseAsync(['policy', ...args], { from: 'user' });
  } catch (thrown) {
    error = thrown;
  }
  written.mockRestore();
  return { printed, error };
}
const document = (printed: string) => JSON.parse(printed) as Record<string, unknown>;

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : stringify(content));
  return path;
}

async function terms(): Promise<Record<string, unknown>> {
  return document((await run('export', 'terms', '--json')).printed);
}

async function sent(command: PolicyCommand, by: string): Promise<void> {
  const ids = { commandId: newId(), correlationId: 'test', causationId: 'test' };
  const request = { ...ids, commandHash: JSON.stringify(command), actor: { id: by, roles: ['committee'] } };
  await withSession(({ service }) => service.commands.policy(command.data.name, command, request));
}

describe('policy export', () => {
  it('prints the policy in force, as YAML unless told otherwise', async () => {
    const { printed, error } = await run('export', 'riskAppetite');
    expect(error).toBeNull();
    expect(printed).toMatch(/^# riskAppetite, version 1\nkind: riskAppetite\n/);
    expect(document((await run('export', 'riskAppetite', '--format', 'json')).printed)).toEqual(
      parse(printed),
    );
  });

  it('writes every policy to a folder, each so that importing it changes nothing', async () => {
    const output = join(folder, 'policies');
    expect(await run('export', '--output', output)).toEqual({ printed: '', error: null });
    const files = readdirSync(output);
    expect(files).toHaveLength(11);
    for (const one of files) {
      const { printed } = await run('import', join(output, one), '--json');
      expect(document(printed)).toMatchObject({ version: 1, status: 'active', drafted: false, next: [] });
    }
  });

  it('writes one policy to a file', async () => {
    const output = join(folder, 'tiers.json');
    await run('export', 'tiers', '--json', '--output', output, '--version', '1');
    expect(document(readFileSync(output, 'utf8'))).toMatchObject({ kind: 'tiers' });
  });

  it.each([
    [['export'], UsedWrong],
    [['export', '--version', '1', '--output', 'x'], UsedWrong],
    [['export', 'terms', '--output', join('no', 'such', 'folder', 'x')], UsedWrong],
    [['export', 'nonsense'], DomainError],
    [['export', 'terms', '--version', '9'], DomainError],
  ])('refuses %j', async (args, kind) => {
    expect((await run(...args)).error).toBeInstanceOf(kind);
  });
});

describe('policy import', () => {
  it('drafts a version as the operator, who is told that other people decide', async () => {
    const path = file('mine.yaml', { ...(await terms()), graceDays: 7 });
    const { printed, error } = await run(
      'import',
      path,
      '--note',
      'longer grace',
      '--activate-from',
      '2999-01-01',
    );
    expect(error).toBeNull();
    expect(printed.trimEnd().split('\n')).toEqual([
      'Version 2 of terms drafted by cli. Nothing has changed yet.',
      'A person other than who drafted it approves it: POST /v1/policies/terms/versions/2/approval',
      'A credit manager or above puts it in force: POST /v1/policies/terms/versions/2/activation {"from": "2999-01-01"}',
    ]);
    await withSession(async ({ service }) => {
      const { versions } = (await service.commands.states.policy('terms')).state;
      expect(versions[1]).toMatchObject({
        ...{ status: 'draft', draftedBy: 'cli', approvedBy: null },
        note: 'longer grace (to be in force from 2999-01-01)',
      });
    });
    const own = sent({ type: 'ApprovePolicy', data: { name: 'terms', version: 2 } }, 'cli');
    await expect(own).rejects.toMatchObject({ code: 'own-policy' });
  });

  it('drafts nothing twice, and says what is left to do', async () => {
    const path = file('mine.yaml', { ...(await terms()), graceDays: 7 });
    const steps = async () => {
      const answer = document((await run('import', path, '--json')).printed);
      return [answer['drafted'], answer['version'], answer['status'], (answer['next'] as string[]).length];
    };
    expect(await steps()).toEqual([true, 2, 'draft', 2]);
    expect(await steps()).toEqual([false, 2, 'draft', 2]);
    await sent({ type: 'ApprovePolicy', data: { name: 'terms', version: 2 } }, 'zhao');
    expect(await steps()).toEqual([false, 2, 'approved', 1]);
    const today = await withSession(async ({ service }) => service.reads.today());
    const from = addDays(today, 1);
    await sent({ type: 'ActivatePolicy', data: { name: 'terms', version: 2, from } }, 'zhao');
    expect(await steps()).toEqual([false, 2, 'active', 0]);
    expect((await run('import', path)).printed).toBe(
      'Version 2 of terms (active) says the same: nothing was drafted.\n',
    );
  });

  it('tells every fault with its place and fails', async () => {
    const path = file('wrong.json', '{"kind": "riskAppetite", "total": 5}');
    const decimal = "A decimal number written as text in quotes is needed, such as '12.5'; not 5.";
    const { printed, error } = await run('import', path, '--json');
    expect(error).toBeInstanceOf(FoundWrong);
    expect(document(printed)).toEqual({
      ...{ file: path, drafted: false },
      errors: [
        { pointer: '/currency', rule: 'value-required', message: 'A required field is missing.' },
        { pointer: '/total', rule: 'decimal-expected', message: decimal },
      ],
    });
    const people = (await run('import', path)).printed;
    for (const said of ['/currency', '/total', decimal]) expect(people).toContain(said);
    expect((error as FoundWrong).message).toBe(`${path} has 2 faults; nothing was drafted`);
    process.env['LC_ALL'] = 'zh_CN.UTF-8';
    expect((await run('import', path)).printed).toContain('缺少必填字段。');
  });

  it('says where a text cannot be read', async () => {
    const { error } = await run('import', file('broken.yaml', 'kind: terms\nbase: {'));
    const params = expect.objectContaining({ file: 'broken.yaml', line: 2 }) as unknown;
    expect(error).toMatchObject({ code: 'policy-text-invalid', params });
  });

  it('refuses another name than the kind has, a day that has passed and a file that is not there', async () => {
    const path = file('terms.yaml', await terms());
    expect((await run('import', path, '--name', 'tiers')).error).toBeInstanceOf(UsedWrong);
    expect((await run('import', path, '--name', 'terms')).error).toBeNull();
    const { error } = await run('import', path, '--activate-from', '2020-01-01');
    expect(error).toMatchObject({ code: 'date-in-past' });
    expect((await run('import', join(folder, 'none.yaml'))).error).toBeInstanceOf(UsedWrong);
  });
});

describe('policy diff', () => {
  it('compares what is in force with a file, or two versions', async () => {
    const path = file('mine.yaml', { ...(await terms()), graceDays: 7, remark: { days: 7 } });
    const { printed } = await run('diff', 'terms', path, '--json');
    expect(document(printed)).toEqual({
      ...{ from: 'terms@1', to: path },
      differences: [
        { pointer: '/graceDays', from: 5, to: 7 },
        { pointer: '/remark', from: null, to: { days: 7 } },
      ],
    });
    const people = (await run('diff', 'terms@1', path)).printed;
    for (const said of ['/graceDays', '–', '{"days":7}']) expect(people).toContain(said);
    expect((await run('diff', 'terms', 'terms@1')).printed).toBe('terms@1 and terms@1 say the same\n');
  });

  it.each([
    [['diff', 'terms', 'tiers'], UsedWrong],
    [['diff', 'terms', 'terms@x'], UsedWrong],
    [['diff', 'terms', 'terms@2'], DomainError],
    [['diff', 'terms', 'no-such-file'], UsedWrong],
  ])('refuses %j', async (args, kind) => {
    expect((await run(...args)).error).toBeInstanceOf(kind);
  });
});

it('lists the facts there can be, and drafts nothing that reads another', async () => {
  const { printed } = await run('facts', '--only', 'ratio.c', '--json');
  expect(JSON.parse(printed)).toMatchObject({ names: expect.arrayContaining(['ratio.current']) as unknown });
  expect((await run('facts', '--only', 'evidence.siteVisit')).printed).toContain(
    'evidence.siteVisit.daysSince\n',
  );

  const card = (await run('export', 'standard')).printed.replace('ratio.current', 'ratio.curent');
  const refused = await run('import', file('card.yaml', card), '--json');
  expect(refused.error).toBeInstanceOf(FoundWrong);
  expect(document(refused.printed)).toMatchObject({
    drafted: false,
    errors: [{ pointer: '/factors/0/value', rule: 'fact-unknown' }],
  });
  expect(refused.printed).toContain('near it are ratio.current');
});
