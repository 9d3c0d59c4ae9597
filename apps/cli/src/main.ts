import { StoreUnusable } from '@zixin/adapter-sqlite';
import { DomainError } from '@zixin/kernel';
import { SettingsInvalid } from '@zixin/platform/core';
import { CommanderError } from 'commander';
import { FoundWrong, notice, UsedWrong } from './output.js';
import { createProgram } from './program.js';
import { refusalText } from './session.js';

const exits = { refused: 1, usage: 2, store: 3 } as const;

/** Tells why a command failed and gives its exit code. */
function told(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exits.usage;
  if (error instanceof DomainError) {
    notice(refusalText(error));
    return exits.refused;
  }
  notice(
    error instanceof Error && isExpected(error)
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error),
  );
  if (error instanceof UsedWrong || error instanceof SettingsInvalid) return exits.usage;
  return error instanceof StoreUnusable ? exits.store : exits.refused;
}

function isExpected(error: Error): boolean {
  return [FoundWrong, UsedWrong, SettingsInvalid, StoreUnusable].some((kind) => error instanceof kind);
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
