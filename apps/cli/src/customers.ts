import {
  asKnown,
  type CalendarDate,
  collectionOf,
  type Condition,
  DomainError,
  type Instant,
  type Recorded,
} from '@zixin/kernel';
import {
  creditFileAnswer,
  customerAnswer,
  customerDay,
  mentionedNames,
  toldHistory,
} from '@zixin/services/queries';
import { type CreditEvent, customers as customersView, type CustomerRow, describe } from '@zixin/views';
import { notice, type Output, print, table } from './output.js';
import type { Session } from './session.js';

export interface OneCustomer extends Output {
  readonly customer: string;
  readonly asOf?: CalendarDate;
  readonly knownAt?: Instant;
}

export async function customers(
  { service, upToDate }: Session,
  options: Output & { readonly search?: string; readonly limit: number },
) {
  await upToDate();
  const where: Condition[] = options.search
    ? [{ field: 'searchText', contains: options.search.toLowerCase() }]
    : [];
  const query = { where, sort: [{ field: 'name' }], limit: options.limit };
  const { items, next } = await service.reads.readStore.find<CustomerRow>(collectionOf(customersView), query);
  const day = await customerDay(
    service.reads,
    items.map(({ doc }) => doc.customerId),
  );
  const answers = items.map(({ doc }) => customerAnswer(doc, day));
  print(options, { items: answers, next }, () => {
    const head = ['Number', 'Name', 'Currency', 'Limit', 'Exposure', 'Open', 'Oldest overdue', 'Id'];
    const rows = answers.map(({ number, name, figures, accounts, oldestOverdueDays, id }) => {
      const [main] = accounts;
      const limit =
        main === undefined ? '' : 'amount' in main.limit ? main.limit.amount.amount : main.limit.kind;
      return [
        number,
        name,
        main?.currency,
        limit,
        figures?.exposure.amount,
        figures?.open.amount,
        oldestOverdueDays,
        id,
      ];
    });
    return table(head, rows);
  });
}

/** The credit file: live from the views, or on two clocks straight from the streams. */
export async function creditFile({ service, upToDate }: Session, options: OneCustomer): Promise<void> {
  await upToDate();
  const customerId = await service.customerId(options.customer);
  print(options, await creditFileAnswer(service.reads, customerId, options, service.personKeys), fileText);
}

/** The credit file folded from the streams, with how many events counted and how long it took. */
export async function replay({ service }: Session, options: OneCustomer): Promise<void> {
  const customerId = await service.customerId(options.customer);
  const started = performance.now();
  const clocks = { asOf: options.asOf ?? service.reads.today(), knownAt: options.knownAt };
  const answer = await creditFileAnswer(service.reads, customerId, clocks, service.personKeys);
  notice(`${answer.events ?? 0} events replayed in ${(performance.now() - started).toFixed(0)} ms`);
  print(options, answer, fileText);
}

type File = Awaited<ReturnType<typeof creditFileAnswer>>;

function fileText(file: File): string {
  const head = [
    `${file.name} (${file.number ?? file.id})`,
    `as of ${file.asOf}${file.knownAt ? `, known at ${file.knownAt}` : ''}`,
  ];
  const accounts = file.accounts.map((account) => {
    const { segment, currency, limit, exposure, headroom, aging, terms, hold } = account;
    const granted = 'amount' in limit ? limit.amount.amount : limit.kind;
    const rows = [
      ['Limit', `${granted}${limit.expired ? ' (expired)' : ''}`],
      ['Terms', terms ? `${terms.netDays} days, ${terms.prepaymentPercent} % ahead` : 'none granted'],
      ['Hold', hold?.reason ?? 'none'],
      ['Reserved orders', exposure.reservedOrders.amount],
      ['Delivered, not invoiced', exposure.deliveredNotInvoiced.amount],
      ['Receivables', exposure.receivables.amount],
      ['Unapplied cash', exposure.unappliedCash.amount],
      ['Exposure', exposure.total.amount],
      ['Headroom', headroom?.amount ?? 'unlimited'],
      ['Open invoices', `${aging.items}, ${aging.open}; overdue ${aging.overdueItems}, ${aging.overdue}`],
    ];
    return table([`Account ${segment}`, currency], rows);
  });
  return [head.join(', '), ...accounts].join('\n');
}

/** Every event of a customer in words, oldest first. */
export async function history(
  { service, upToDate }: Session,
  options: OneCustomer & { readonly language: 'en' | 'zh' },
): Promise<void> {
  await upToDate();
  const customerId = await service.customerId(options.customer);
  const events = await toldHistory(service.reads.eventStore, customerId);
  if (events.length === 0) throw new DomainError('customer-not-found', { customerId });
  const known = asKnown(events, options) as readonly Recorded<CreditEvent>[];
  const told = await mentionedNames(service.reads, known);
  const lines = known.map((event) =>
    describe(event, options.language, { open: (sealed) => service.personKeys.open(sealed), ...told }),
  );
  print(options, { customerId, events: lines }, () =>
    table(
      ['Effective', 'Recorded', 'What', 'In words', 'By'],
      lines.map(({ effectiveOn, at, title, text, actor }) => [effectiveOn, at, title, text, actor.id]),
    ),
  );
}
