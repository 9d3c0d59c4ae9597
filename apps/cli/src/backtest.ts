import { policyNames } from '@zixin/calculations';
import { type CalendarDate, dateInZone, formatMoney } from '@zixin/kernel';
import {
  judgedCandidates,
  type Migration,
  present,
  type ScoringTime,
  scoringTimes,
  simulate,
  type SimulationReport,
  type Tally,
} from '@zixin/services/simulations';
import { type Command, Option } from 'commander';
import { dateOption } from './options.js';
import { FoundWrong, notice, type Output, print, table, UsedWrong } from './output.js';
import { candidateFault, candidatesIn } from './policy/candidate-files.js';
import { type Session, withSession } from './session.js';

export interface BacktestOptions extends Output {
  /** Files, folders of files, or `shipped`: all that the program ships with. */
  readonly policy: readonly string[];
  readonly customer?: readonly string[];
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
  readonly scoreAt: ScoringTime;
}

const gathered = (value: string, before: readonly string[] = []) => [...before, value];

/** Adds `backtest` to a program. */
export function backtestCommand(program: Command): void {
  program
    .command('backtest')
    .description('replay the recorded history under candidate policies; writes nothing')
    .addOption(
      new Option(
        '--policy <file>',
        'YAML or JSON, a folder of them, or `shipped`: all defaults; may be repeated',
      )
        .argParser(gathered)
        .makeOptionMandatory(),
    )
    .addOption(new Option('--from <date>', 'first day of the decisions').argParser(dateOption))
    .addOption(new Option('--until <date>', 'last day (default: today)').argParser(dateOption))
    .addOption(
      new Option(
        '--customer <reference>',
        'only this one, may be repeated: id, or number:<number>',
      ).argParser(gathered),
    )
    .addOption(
      new Option('--score-at <when>', 'as the house scored, or at the end of every month')
        .choices(scoringTimes)
        .default('recorded'),
    )
    .addOption(new Option('--json', 'one JSON document on standard output').default(false))
    .action((options: BacktestOptions) => withSession((session) => backtest(session, options)));
}

/** @throws FoundWrong when a candidate has faults, each told; UsedWrong for a file that cannot be read. */
export async function backtest(
  { service, settings, stores }: Session,
  options: BacktestOptions,
): Promise<void> {
  const today = service.reads.today();
  const { from, until = today } = options;
  if (from !== undefined && from > until)
    throw new UsedWrong(`--from ${from} is after the last day, ${until}`);
  const sent = options.policy.flatMap(candidatesIn);
  const { state: scale } = await service.commands.states.policy(policyNames.ratingScale);
  const { contents, faults } = judgedCandidates(sent, { scale, today, at: '' });
  if (faults.length > 0)
    throw faulty(
      faults.map((fault) => candidateFault(sent, fault)),
      options,
    );
  const customers =
    options.customer && (await Promise.all(options.customer.map((one) => service.customerId(one))));
  let told = performance.now();
  const report = await simulate({
    ...{ store: stores.eventStore, houseCurrency: settings.currency, today, policies: contents },
    ...{ until, scoreAt: options.scoreAt },
    ...(from === undefined ? {} : { from }),
    ...(customers ? { customerIds: customers } : {}),
    dateAt: (at) => dateInZone(at, settings.timeZone),
    onProgress: ({ customers: done, of }) => {
      if (performance.now() - told < 1_000) return;
      told = performance.now();
      notice(`${done} of ${of} customers replayed`);
    },
  });
  print(options, present(report), () => reportText(report));
}

function faulty(errors: readonly ReturnType<typeof candidateFault>[], options: Output): FoundWrong {
  print(options, { errors }, () =>
    table(
      ['File', 'Where', 'What is wrong'],
      errors.map(({ file, pointer, message }) => [file, pointer, message]),
    ),
  );
  return new FoundWrong('a candidate policy has faults');
}

function reportText(report: SimulationReport): string {
  const { customers, from, until, policies, limitsFollow, grades, warnings } = report;
  const days = `${from === null ? 'up to' : `from ${from} to`} ${until}`;
  const limits = limitsFollow === 'candidate' ? 'follow the candidate' : 'are those recorded';
  return [
    `${customers} customers replayed ${days} under ${policies.join(', ')}; limits and terms ${limits}`,
    ...migrationText(`Grades at ${grades.scores} scores`, grades.migrations),
    ...migrationText('Tiers', report.tiers),
    table(['What', 'Count', 'Amount'], figures(report)),
    ...warningText(warnings),
  ].join('\n');
}

function figures({ orders, limits, ...report }: SimulationReport) {
  const row = (what: string, { count, amounts }: Tally) => [
    ...[what, count, amounts.map((sum) => `${formatMoney(sum)} ${sum.currency}`).join(', ')],
  ];
  return [
    ['Order verdicts replayed', orders.checked, ''],
    row('Orders that would have been held', orders.wouldHold),
    row('Orders that would have passed', orders.wouldPass),
    row('Releases over the check that it would have held', orders.overridesHeld),
    row('Write-offs avoided (invoices)', report.writeOffsAvoided),
    row('Overdue and unpaid to this day, avoided (invoices)', report.overdueAvoided),
    row('Sales delayed that were paid in truth (invoices)', report.salesDelayed),
    row('Limits proposed higher', limits.higher),
    row('Limits proposed lower', limits.lower),
  ];
}

function migrationText(title: string, migrations: readonly Migration[]): readonly string[] {
  if (migrations.length === 0) return [];
  const rows = migrations.map(({ from, to, count }) => [from ?? 'none', to ?? 'none', count]);
  return [title, table(['Recorded', 'Candidate', 'Count'], rows)];
}

function warningText({ candidate, recorded, leads }: SimulationReport['warnings']): readonly string[] {
  const codes = [...new Set([...Object.keys(candidate), ...Object.keys(recorded)])].sort();
  if (codes.length === 0) return [];
  const days = leads
    .slice(0, 20)
    .map((one) => [
      ...[one.customerId, one.code, one.on],
      ...[one.daysBeforeOverdue, one.daysBeforeDefault, one.daysBeforeWriteOff],
    ]);
  return [
    'Warnings',
    table(
      ['Rule', 'Candidate', 'Recorded'],
      codes.map((code) => [code, candidate[code] ?? 0, recorded[code] ?? 0]),
    ),
    `First warnings (${leads.length}) and days until trouble`,
    table(['Customer', 'Rule', 'On', 'Overdue', 'Default', 'Write-off'], days),
  ];
}
