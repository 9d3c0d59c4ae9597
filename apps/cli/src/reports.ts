import type { CalendarDate, Instant } from '@zixin/kernel';
import { agingAnswer, agingReport, behaviourAnswer, behaviourReport, namesOf } from '@zixin/services/queries';
import { type Output, print, table } from './output.js';
import type { Session } from './session.js';

export interface ReportOptions extends Output {
  readonly asOf?: CalendarDate;
  readonly knownAt?: Instant;
  readonly customer?: string;
}

async function questionOf({ service, upToDate }: Session, { asOf, knownAt, customer }: ReportOptions) {
  if (knownAt === undefined) await upToDate();
  const customerId = customer === undefined ? undefined : await service.customerId(customer);
  return { asOf: asOf ?? service.reads.today(), knownAt, customerId };
}

export async function aging(session: Session, options: ReportOptions): Promise<void> {
  const question = await questionOf(session, options);
  const report = await agingReport(session.service.reads, question);
  const names = await namesOf(session.service.reads, report.customers, question.knownAt);
  print(options, agingAnswer(report, question.knownAt ?? null, names), (answer) => {
    const head = [
      'Customer',
      'Name',
      'Currency',
      'Open',
      'Items',
      'Overdue',
      'Items',
      'Oldest',
      '0',
      '1–30',
      '31–60',
      '61–90',
      '91+',
    ];
    type Line = (typeof answer.totals)[number];
    const cells = (line: Line) => [
      ...[line.currency, line.open, line.items, line.overdue, line.overdueItems, line.oldestOverdueDays],
      ...line.buckets.map(({ amount }) => amount),
    ];
    const rows = answer.customers.map((one) => [one.number ?? one.customerId, one.name, ...cells(one)]);
    const totals = answer.totals.map((line) => [
      'Total',
      `${answer.customers.length} customers`,
      ...cells(line),
    ]);
    return `Aging as of ${answer.asOf}, days past due\n${table(head, [...rows, ...totals])}`;
  });
}

export async function behaviour(
  session: Session,
  options: ReportOptions & { readonly graceDays?: number },
): Promise<void> {
  const question = await questionOf(session, options);
  const report = await behaviourReport(session.service.reads, { ...question, graceDays: options.graceDays });
  const names = await namesOf(session.service.reads, report.customers, question.knownAt);
  print(options, behaviourAnswer(report, question.knownAt ?? null, names), (answer) => {
    const head = [
      'Customer',
      'Name',
      'Currency',
      'Settled',
      'Amount',
      'Beyond terms',
      'Floored',
      'Mean',
      'With open',
      'Overdue % value',
      'Overdue % count',
    ];
    const text = (figure: { readonly value: string } | { readonly undefined: string }) =>
      'value' in figure ? figure.value : figure.undefined;
    type Line = (typeof answer.totals)[number];
    const cells = ({
      currency,
      settlements,
      settledAmount,
      daysBeyondTerms: days,
      overdueRatePercent: rate,
    }: Line) => [
      ...[currency, settlements, settledAmount],
      ...[days.settled, days.floored, days.simpleMean, days.withOpenOverdue, rate.byValue, rate.byCount].map(
        text,
      ),
    ];
    const rows = answer.customers.map((one) => [one.number ?? one.customerId, one.name, ...cells(one)]);
    const totals = answer.totals.map((line) => [
      'Total',
      `${answer.customers.length} customers`,
      ...cells(line),
    ]);
    return `Payment behaviour as of ${answer.asOf}, days beyond terms\n${table(head, [...rows, ...totals])}`;
  });
}
