import { creditGroupCatalog, type CreditGroupEvent } from '@zixin/credit-group/events';
import { addDays, type DataOf, type Recorded } from '@zixin/kernel';
import { recorder, specifyView } from '@zixin/kernel/testing';
import * as fc from 'fast-check';
import { replayCustomer } from '../customer-replay.js';
import { exposureOf } from '../exposure.js';
import { accountHistory, type AccountHistory, day, usd } from '../testing/account-history.js';
import { customer, registered, registration } from '../testing/customer-events.js';
import { randomHistory } from '../testing/random-history.js';
import { accountLedger, balanceUntil, type LedgerYear } from './account-ledger.js';
import { customerAttributes, wordOn } from './customer-attributes.js';
import { groupMemberships, groupsOn } from './group-memberships.js';
import { utilisationStep } from './utilisation.js';

function ledgerOf({ events }: AccountHistory): readonly LedgerYear[] {
  const folded = specifyView(accountLedger).given(...(events as readonly Recorded[] as never[]));
  return folded.keys().map((key) => folded.document(key) as LedgerYear);
}

describe('account ledger', () => {
  it('comes to receivables less unapplied cash on any date, over random histories', () =>
    fc.assert(
      fc.property(randomHistory(), fc.integer({ min: 0, max: 90 }), (history, days) => {
        const asOf = addDays(day('2026-01-15'), days);
        const [account] = replayCustomer(history.events, { asOf }).file?.accounts ?? [];
        const { receivable, unapplied } = exposureOf(
          account ?? { orders: [], invoices: [], cash: [], overApplied: [] },
        );
        const balance = ledgerOf(history).reduce((sum, year) => sum + balanceUntil(year, asOf), 0);
        expect(balance).toBe(receivable - unapplied);
      }),
    ));

  it('has one document a year with sales and credit notes of a day together', () => {
    const history = accountHistory();
    const today = day('2026-03-05');
    const invoice = (last: string, issuedOn = today) =>
      history.send(
        {
          type: 'IssueInvoice',
          data: {
            ...{ invoiceId: `00000000-0000-7000-8000-00000000000${last}`, number: null, issuedOn },
            ...{ dueOn: addDays(issuedOn, 30), amount: usd(1_000), orders: [] },
            ...{ sellingEntity: null, orderedBy: null },
          },
        },
        today,
      );
    invoice('1');
    invoice('2');
    const creditNoteId = '00000000-0000-7000-8000-000000000009';
    const note = { creditNoteId, number: null, issuedOn: today, amount: usd(300), invoiceId: null };
    history.send({ type: 'IssueCreditNote', data: { ...note, reason: 'damaged' } }, today);
    invoice('3', day('2026-02-01'));
    expect(ledgerOf(history)).toEqual([
      {
        ...{ accountId: 'customer-1', customerId: 'customer-1', segment: 'main', currency: 'USD' },
        year: 2026,
        days: [
          { on: '2026-03-05', sold: 2_000, credited: 300, balance: 1_700 },
          { on: '2026-02-01', sold: 1_000, credited: 0, balance: 1_000 },
        ],
      },
    ]);
  });
});

describe('customer attributes', () => {
  it('keep the industry and region of every date', () => {
    const industry = (name: string, assignedOn: string) =>
      customer('IndustryAssigned', { industry: name, assignedOn: day(assignedOn) });
    const doc = specifyView(customerAttributes)
      .given(registered, industry('C31', '2026-02-01'), industry('C33', '2026-04-01'), registration('Steel'))
      .document()!;
    const at = (date: string) => wordOn(doc.industries, day(date));
    expect([at('2026-01-31'), at('2026-02-01'), at('2026-03-31'), at('2026-04-01')]).toEqual([
      ...[null, 'C31', 'C31', 'C33'],
    ]);
    expect(wordOn(doc.regions, day('2026-01-02'))).toBe('Hebei');
  });
});

describe('group memberships', () => {
  const recorded = recorder(creditGroupCatalog);
  const group = <T extends CreditGroupEvent['type']>(type: T, data: Partial<DataOf<CreditGroupEvent, T>>) =>
    recorded({ type, data } as never, { partitionKey: 'g-1' }) as never;

  it('know the group of an account on a date', () => {
    const facts = { accountId: 'customer-1', customerId: 'customer-1' };
    const doc = specifyView(groupMemberships)
      .given(
        group('CreditGroupFormed', { groupId: 'g-1', name: 'Harbour', formedOn: day('2026-01-01') }),
        group('GroupMemberAdded', { ...facts, on: day('2026-02-01') }),
        group('GroupMemberRemoved', { ...facts, on: day('2026-03-01') }),
      )
      .document()!;
    const at = (date: string) => groupsOn([doc], day(date)).get('customer-1')?.name;
    expect([at('2026-01-31'), at('2026-02-01'), at('2026-02-28'), at('2026-03-01')]).toEqual([
      ...[undefined, 'Harbour', 'Harbour', undefined],
    ]);
  });
});

describe('utilisation', () => {
  const step = (exposure: number, minor = 200) =>
    utilisationStep({ exposure, limit: { kind: 'AMOUNT', amount: usd(minor) } });

  it.each([
    [-1, '0-50'],
    [99, '0-50'],
    [100, '50-75'],
    [150, '75-90'],
    [180, '90-100'],
    [200, '90-100'],
    [201, '100+'],
  ])('of %i out of 200 is %s', (exposure, expected) => expect(step(exposure)).toBe(expected));

  it('rule 1: of a limit of zero is over it with the first cent', () => {
    expect([step(0, 0), step(1, 0)]).toEqual(['0-50', '100+']);
  });
});
