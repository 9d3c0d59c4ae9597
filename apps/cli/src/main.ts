import { DomainError } from '@zixin/kernel';
import { isStoreUnusable, SettingsInvalid } from '@zixin/platform/core';
import { CommanderError } from 'commander';
import { FoundWrong, notice, UsedWrong } from './output.js';
import { createProgram } from './program.js';
import { complainedText, isComplained, refusalText } from './session.js';

const exits = { refused: 1, usage: 2, store: 3 } as const;

/** Errors that explain themselves, and the code each ends with. */
const expected: readonly (readonly [kind: abstract new (...args: never[]) => Error, exit: number])[] = [
  [FoundWrong, exits.refused],
  [UsedWrong, exits.usage],
  [SettingsInvalid, exits.usage],
];

/** Tells why a command failed and gives its exit code. */
function told(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exits.usage;
  const exit = isStoreUnusable(error) ? exits.store : expected.find(([kind]) => error instanceof kind)?.[1];
  notice(wordsOf(error, exit !== undefined));
  return exit ?? exits.refused;
}

/** Of an error that nobody expected with where it happened. */
function wordsOf(error: unknown, isExpected: boolean): string {
  if (error instanceof DomainError) return refusalText(error);
  if (isComplained(error)) return complainedText(error);
  if (!(error instanceof Error)) return String(error);
  return isExpected ? error.message : (error.stack ?? error.message);
}

// Whoever reads may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  const program = createProgram();
  for (const command of [program, ...program.commands, ...program.commands.flatMap((one) => one.commands)])
    command.exitOverride();
  await program.parseAsync();
} catch (error) {
  process.exitCode = told(error);
}
