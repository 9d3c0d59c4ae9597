import { type Command, InvalidArgumentError, Option } from 'commander';
import { dateOption } from '../options.js';
import { type Session, withSession } from '../session.js';
import { readUnit } from './amounts.js';
import { importClimate } from './import-climate.js';
import { importCustomers } from './import-customers.js';
import { importOpenItems } from './import-open-items.js';
import { importPayments } from './import-payments.js';
import { importStatements } from './import-statements.js';
import { dateOrders } from './values.js';

const currency = () =>
  new Option('--currency <code>', 'for rows without a currency of their own (default: ZIXIN_CURRENCY)');
const system = () => new Option('--system <name>', 'the system the numbers are of').default('own');
const publishedOn = () =>
  new Option('--published-on <date>', 'for rows without a day of publication').argParser(dateOption);
const filedOn = () =>
  new Option('--filed-on <date>', 'for statements without a day of filing').argParser(dateOption);
const unit = () =>
  new Option(
    '--unit <unit>',
    'what 1 stands for: 1, 1000, 10000 or 万元 (default: as the file says)',
  ).argParser(unitOption);

/** `zixin import <what> FILE`: data taken over from files. */
export function importCommands(program: Command): void {
  const imports = program
    .command('import')
    .description('take data over from files; repeating it changes nothing');
  const kind = (name: string, description: string) =>
    imports
      .command(`${name} <file>`)
      .description(`${description} (CSV in UTF-8 or GB18030, or XLSX)`)
      .option('--sheet <name>', 'of an XLSX file (default: the first)');

  tabular(kind('open-items', 'invoices and their settlements'))
    .addOption(currency())
    .addOption(system())
    .action(running(importOpenItems));
  tabular(kind('customers', 'customers and their registration'))
    .addOption(currency())
    .addOption(system())
    .option('--source <text>', 'where the facts are from', 'Customer import')
    .action(running(importCustomers));
  tabular(kind('payments', 'payments received, for invoices named or the oldest due'))
    .addOption(currency())
    .addOption(system())
    .action(running(importPayments));
  tabular(kind('climate', 'climate indices of industries'))
    .option('--source <text>', 'for rows without a source')
    .addOption(publishedOn())
    .action(running(importClimate));
  checking(
    kind(
      'statements',
      'financial statements, also as EDGAR companyfacts JSON; --sheet takes several, with commas',
    ),
  )
    .option('--customer <reference>', 'whose they are where the file does not say: id, or number:<number>')
    .addOption(currency())
    .addOption(unit())
    .addOption(filedOn())
    .option('--source <text>', 'for statements without a source')
    .action(running(importStatements));
}

function running<Options>(run: (session: Session, file: string, options: Options) => Promise<void>) {
  return (file: string, options: Options) => withSession((session) => run(session, file, options));
}

function tabular(command: Command): Command {
  return checking(command)
    .option('--mapping <file>', 'JSON: field → list of further headers')
    .addOption(new Option('--date-order <order>', 'how dates are written').choices(dateOrders));
}

function checking(command: Command): Command {
  return command
    .option('--dry-run', 'check the file, store nothing')
    .option('--report <file>', 'write every rejected row to this JSON file')
    .addOption(new Option('--json', 'one JSON document on standard output').default(false));
}

function unitOption(text: string): number {
  try {
    return readUnit(text);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}
