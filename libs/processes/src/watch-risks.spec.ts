import type { EventMetadata, Instant } from '@zixin/kernel';
import { reactionId, specifyProcess } from '@zixin/kernel/testing';
import { account, day, held, invoiced, opened } from './testing/events.js';
import { investigation, rating } from './testing/loop-events.js';
import { watchRisks } from './watch-risks.js';

const process = specifyProcess(watchRisks);
const evaluated = (
  event: { readonly id: string },
  on: string,
  ...cadences: readonly ('daily' | 'monthEnd')[]
) =>
  ({
    ...{ category: 'warning', id: 'customer-1' },
    command: {
      type: 'EvaluateWarnings',
      data: { evaluationId: reactionId(event, 'evaluation'), on: day(on), cadences },
    },
  }) as const;
const paid = (paidOn: string, dueOn: string) =>
  account('PaymentAllocated', {
    ...{ invoiceId: 'i-1', paidOn: day(paidOn), effectiveOn: day(paidOn) },
    invoice: {
      number: null,
      issuedOn: day('2026-01-05'),
      dueOn: day(dueOn),
      amount: { minor: 1, currency: 'USD' },
    },
  });
const evidence = (obtainedOn: string) =>
  investigation('EvidenceCollected', { kind: 'litigation', obtainedOn: day(obtainedOn) });

/** The event as recorded on a day, in the morning. */
const on = <E extends { readonly meta: EventMetadata }>(date: string, event: E): E => ({
  ...event,
  meta: { ...event.meta, recordedAt: `${date}T02:00:00.000Z` as Instant },
});
const known = on('2026-01-05', invoiced('i-1', '2026-02-04', 100));

describe('watchRisks', () => {
  it('reads the rules of a customer with business on every business day', () => {
    const watched = process.given(known);
    expect(watched.wakesOn()).toBe('2026-01-06');
    const today = opened('2026-01-06');
    watched.when(today).thenSends(evaluated(today, '2026-01-06', 'daily'));
    expect(process.given(known, today).wakesOn()).toBe('2026-01-07');
    expect(process.given().wakesOn()).toBeNull();
  });

  it('reads those of month ends on the first of a month', () => {
    const first = opened('2026-02-01');
    process
      .given(known)
      .when(first)
      .thenSends(evaluated(first, '2026-02-01', 'daily', 'monthEnd'));
  });

  it.each([
    ['a held order', held('o-1'), '2026-02-01'],
    ['a late payment', paid('2026-02-20', '2026-02-10'), '2026-02-20'],
    [
      'an overdue invoice',
      account('InvoiceFellOverdue', { invoiceId: 'i-1', on: day('2026-02-11') }),
      '2026-02-11',
    ],
    ['evidence', evidence('2026-02-11'), '2026-02-11'],
    ['a rating', rating('RatingAssigned', { to: 'B', on: day('2026-02-11') }), '2026-02-11'],
  ])('reads them at once after %s', (_, event, date) => {
    process
      .given()
      .when(on(date, event))
      .thenSends(evaluated(event, date, 'daily'));
  });

  it('judges a customer entered today today, whatever the dates of what was entered', () => {
    const overdue = account('InvoiceFellOverdue', { invoiceId: 'i-1', on: day('2026-06-30') });
    const entered = on('2026-11-27', invoiced('i-1', '2026-06-30', 100));
    const fell = on('2026-11-27', overdue);
    process
      .given(entered)
      .when(fell)
      .thenSends(evaluated(fell, '2026-11-27', 'daily'));
    process
      .given(known, opened('2026-11-26'))
      .when(fell)
      .thenSends(evaluated(fell, '2026-11-27', 'daily'));
  });

  it('waits for the next business day after a payment in time', () => {
    process.given(known).when(paid('2026-02-10', '2026-02-10')).thenNothing();
  });

  it('never dates an evaluation before one that was made', () => {
    const late = on('2026-02-19', evidence('2026-02-01'));
    process
      .given(known, opened('2026-02-20'))
      .when(late)
      .thenSends(evaluated(late, '2026-02-20', 'daily'));
  });
});
