import { Command } from 'commander';
import { importCommands } from './import-commands.js';

const program = new Command('zixin');
importCommands(program);
const kinds = program.commands[0]?.commands ?? [];
const optionsOf = (name: string) => kinds.find((one) => one.name() === name)?.options.map(({ long }) => long);

it('imports five kinds of data', () =>
  expect(kinds.map((one) => one.name())).toEqual([
    'open-items',
    'customers',
    'payments',
    'climate',
    'statements',
  ]));

it('lets every kind be checked first, and reports what it rejects', () => {
  for (const kind of kinds)
    expect(optionsOf(kind.name())).toEqual(
      expect.arrayContaining(['--sheet', '--dry-run', '--report', '--json']),
    );
});

it('takes a unit by number or name', () => {
  const unit = kinds.at(-1)?.options.find(({ long }) => long === '--unit');
  expect(['1', '10000', '万元'].map((text) => unit?.parseArg?.(text, undefined))).toEqual([
    1, 10_000, 10_000,
  ]);
  expect(() => unit?.parseArg?.('7', undefined)).toThrow('is no unit');
});
