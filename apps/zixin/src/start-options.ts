import { Command } from 'commander';

export interface StartOptions {
  /** Tells the demo portfolio to an empty store first. */
  readonly demo: boolean;
}

const environment = `
Environment:
  ZIXIN_PORT, ZIXIN_HOST                 where to listen (3000, 127.0.0.1)
  ZIXIN_DATA                             folder of its files (./data)
  ZIXIN_ADMIN_PASSWORD                   of the first start; else a random one is printed once
  ZIXIN_TIME_ZONE, ZIXIN_CURRENCY        of business dates and accounts (Asia/Shanghai, CNY)
  README.md lists the others.`;

/**
 * Reads what the server was started with.
 * @throws CommanderError after `--help` was printed (exit code 0), or for an argument it does not know.
 */
export function startOptions(args: readonly string[]): StartOptions {
  const program = new Command('zixin-server')
    .description('Runs Zixin in one process on files: screens, API and projections on one port.')
    .option('--demo', 'tell the demo portfolio (60 customers, two years) to an empty store first', false)
    .addHelpText('after', environment)
    .exitOverride();
  return program.parse(args, { from: 'user' }).opts<{ demo: boolean }>();
}
