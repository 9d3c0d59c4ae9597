import { CommanderError } from 'commander';
import { startOptions } from './start-options.js';

function ending(...args: readonly string[]) {
  const written: string[] = [];
  const keep = (text: string | Uint8Array) => written.push(String(text)) > 0;
  const outs = [jest.spyOn(process.stdout, 'write'), jest.spyOn(process.stderr, 'write')];
  for (const out of outs) out.mockImplementation(keep);
  try {
    startOptions(args);
    throw new Error('it would start');
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { exitCode: error.exitCode, text: written.join('') };
  } finally {
    for (const out of outs) out.mockRestore();
  }
}

it('starts with the store as it is, or with the demo when asked to', () => {
  expect(startOptions([])).toEqual({ demo: false });
  expect(startOptions(['--demo'])).toEqual({ demo: true });
});

it('explains itself, and starts nothing', () => {
  const { exitCode, text } = ending('--help');
  expect(exitCode).toBe(0);
  expect(text).toMatch(/--demo[^]*ZIXIN_DATA/);
});

it.each([
  ['--dmeo', /unknown option '--dmeo'[^]*--demo/],
  ['demo', /too many arguments/],
])('starts nothing with %s', (argument, said) => {
  const { exitCode, text } = ending(argument);
  expect(exitCode).toBe(1);
  expect(text).toMatch(said);
});
