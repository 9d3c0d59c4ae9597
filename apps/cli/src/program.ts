import { Command, Option } from 'commander';
import { backtestCommand } from './backtest.js';
import { customers, creditFile, history, replay } from './customers.js';
import { demo } from './demo.js';
import { doctor } from './doctor.js';
import { exportDossier } from './export-dossier.js';
import { facts } from './facts.js';
import { importCommands } from './import/import-commands.js';
import { version } from '@zixin/platform/core';
import { countOption, dateOption, instantOption } from './options.js';
import { migrateLog } from './migrate.js';
import { policyCommands } from './policy/policy-commands.js';
import { rebuild } from './rebuild.js';
import { aging, behaviour } from './reports.js';
import { environmentLanguage, type Session, withSession } from './session.js';
import { verify } from './verify.js';

const json = () => new Option('--json', 'one JSON document on standard output').default(false);
const asOf = () => new Option('--as-of <date>', 'true on this business date').argParser(dateOption);
const knownAt = () =>
  new Option('--known-at <instant>', 'recorded by this instant, RFC 3339').argParser(instantOption);
const customer = () => new Option('--customer <reference>', 'id, or number:<number>').makeOptionMandatory();
const oneCustomer = () => new Option('--customer <reference>', 'only this one: id, or number:<number>');

/** Runs a command in a session: its last argument but one is what commander parsed as options. */
function inSession<Options>(run: (session: Session, options: Options) => Promise<void>) {
  return (options: Options) => withSession((session) => run(session, options));
}

export function createProgram(): Command {
  const program = new Command('zixin')
    .description(
      '资信 Zixin: customer credit management for auditors and operators. Works on the store of ZIXIN_EVENT_STORE, server running or not.',
    )
    .version(version)
    .showHelpAfterError('(zixin --help tells what there is)');

  program
    .command('serve')
    .description('run everything in one process, like npm start')
    .action(async () => void (await import('@zixin/app/main')));

  importCommands(program);
  program
    .command('customers')
    .description('list customers')
    .option('--search <text>', 'part of a name, number or identifier')
    .addOption(new Option('--limit <count>', 'at most so many').argParser(countOption).default(50))
    .addOption(json())
    .action(inSession(customers));
  for (const [name, description, run] of [
    ['credit-file', 'everything about one customer', creditFile],
    ['replay', 'the credit file folded from the stored events, on two clocks', replay],
  ] as const) {
    const command = program.command(name).description(description);
    command
      .addOption(customer())
      .addOption(asOf())
      .addOption(knownAt())
      .addOption(json())
      .action(inSession(run));
  }
  program
    .command('history')
    .description('every event of one customer in words')
    .addOption(customer())
    .addOption(asOf())
    .addOption(knownAt())
    .addOption(new Option('--language <language>').choices(['en', 'zh']).default(environmentLanguage()))
    .addOption(json())
    .action(inSession(history));
  program
    .command('facts')
    .description('every fact that policies can read about one customer, with the events it was read from')
    .addOption(customer())
    .addOption(asOf())
    .addOption(knownAt())
    .option('--only <prefix>', 'only facts whose name begins with it, such as ratio')
    .addOption(json())
    .action(inSession(facts));
  program
    .command('aging')
    .description('open invoices by days past due')
    .addOption(asOf())
    .addOption(knownAt())
    .addOption(oneCustomer())
    .addOption(json())
    .action(inSession(aging));
  program
    .command('behaviour')
    .description('days beyond terms and overdue rates')
    .addOption(asOf())
    .addOption(knownAt())
    .addOption(oneCustomer())
    .addOption(new Option('--grace-days <days>', 'days late that do not count').argParser(countOption))
    .addOption(json())
    .action(inSession(behaviour));
  program
    .command('rebuild [view...]')
    .description('build views again beside the live ones, then switch; all when none is named')
    .addOption(json())
    .action((views: string[], options: { json: boolean }) =>
      withSession((session) => rebuild(session, views, options)),
    );
  program
    .command('migrate')
    .description('copy the log to another store and compare both; may be interrupted and run again')
    .requiredOption('--from <store>', 'sqlite:<path> or esdb://<host:port>')
    .requiredOption('--to <store>', 'the same; empty, or what an interrupted run left')
    .addOption(json())
    .action(migrateLog);
  program
    .command('verify')
    .description('check every hash chain and compute every recorded decision again')
    .addOption(oneCustomer())
    .addOption(json())
    .action(inSession(verify));
  program
    .command('export')
    .description('write what is kept, for others')
    .command('dossier')
    .description('all that proves what was decided about one customer, as one JSON document')
    .addOption(customer())
    .option('--output <file>', 'write to this file instead of standard output')
    .action(inSession(exportDossier));
  policyCommands(program);
  backtestCommand(program);
  program
    .command('doctor')
    .description('look at settings, files, log, views and people')
    .addOption(json())
    .action(inSession(doctor));
  program
    .command('demo')
    .description('tell a demo portfolio to an empty store')
    .addOption(new Option('--customers <count>').argParser(countOption).default(60))
    .addOption(new Option('--months <count>').argParser(countOption).default(24))
    .option('--seed <text>', 'the same seed tells the same story', 'zixin')
    .addOption(json())
    .action(inSession(demo));
  return program;
}
