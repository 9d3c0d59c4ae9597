import { accessCatalog, type AccessEvent } from '@zixin/access/events';
import { type CreditAccountEvent, creditAccountCatalog } from '@zixin/credit-account/events';
import type { DataOf, Recorded } from '@zixin/kernel';
import { recorder, specifyView } from '@zixin/kernel/testing';
import { approvals, askedFor } from './approvals.js';
import { daysHeld, heldOrders } from './held-orders.js';
import { openItems } from './open-items.js';
import { orders } from './orders.js';
import { payments } from './payments.js';
import { people } from './people.js';
import { day, usd } from './testing/account-history.js';
import { eventSamples } from './testing/event-samples.js';

const recorded = recorder({ ...creditAccountCatalog, ...accessCatalog });

function account<T extends CreditAccountEvent['type']>(
  type: T,
  change: Partial<DataOf<CreditAccountEvent, T>> = {},
) {
  const event = { type, data: { ...eventSamples[type], ...change } };
  const stream = 'creditAccount-customer-1.retail';
  return recorded(event as never, { stream }) as Recorded as Recorded<
    Extract<CreditAccountEvent, { readonly type: T }>
  >;
}

function access<T extends AccessEvent['type']>(type: T) {
  const event = { type, data: eventSamples[type] };
  return recorded(event as never, { stream: 'access-user-1' }) as Recorded as Recorded<
    Extract<AccessEvent, { readonly type: T }>
  >;
}

describe('approvals', () => {
  const view = specifyView(approvals);
  const proposed = account('LimitProposed');

  it('waits until the last approver, then is in force', () => {
    view
      .given(proposed)
      .thenMatches({ status: 'pending', kind: 'limit', customerId: 'customer-1', segment: 'retail' });
    const first = account('LimitApproved', { approvalsLeft: 1 });
    view.given(proposed, first).thenMatches({ status: 'pending', approvals: [{ by: 'user-2' }] });
    view
      .given(proposed, first, account('LimitApproved'), account('LimitAdjusted'))
      .thenMatches({ status: 'approved', decidedOn: '2026-02-03', inForceFrom: '2026-02-03' });
  });

  it('keeps who declined and why', () =>
    view
      .given(account('PaymentTermsProposed'), account('PaymentTermsDeclined'))
      .thenMatches({ kind: 'terms', status: 'declined', declined: { by: 'user-2', reason: 'because' } }));

  it('has the amount asked for as a field', () => {
    expect(askedFor(view.given(proposed).document()!)).toEqual(usd(123_456_789));
    expect(askedFor(view.given(account('PaymentTermsProposed')).document()!)).toBeNull();
  });
});

describe('held orders', () => {
  const view = specifyView(heldOrders);
  const again = account('OrderHeld', { on: day('2026-02-09'), shortfall: usd(7) });

  it('rule 6: carry reasons, ways out and the age since they were first held', () => {
    const held = view.given(account('OrderHeld'), again);
    held.thenMatches({
      status: 'held',
      heldOn: '2026-02-03',
      judgedOn: '2026-02-09',
      shortfall: 7,
      segment: 'retail',
    });
    expect(daysHeld(held.document()!, day('2026-02-10'))).toBe(7);
    expect(heldOrders.fields['reasons']?.(held.document()!)).toBe('limit-exceeded overdue');
  });

  it('rule 6: are ready when only a person is missing, and leave when they move on', () => {
    view.given(again, account('OrderReadyForRelease')).thenMatches({ status: 'ready' });
    for (const end of [account('OrderReserved'), account('OrderReleased'), account('OrderCancelled')])
      view.given(again, end).thenGone();
  });
});

describe('orders', () => {
  const view = specifyView(orders);

  it('go from reserved to delivered', () => {
    const part = { amount: usd(200_000), fromReserved: usd(200_000), final: false };
    view
      .given(account('OrderReserved'), account('OrderDelivered', part))
      .thenMatches({ status: 'reserved', reserved: 300_000, delivered: 200_000 });
    view
      .given(account('OrderReserved'), account('OrderDelivered'))
      .thenMatches({ status: 'delivered', reserved: 0, delivered: 500_000, invoiced: 0 });
  });

  it('are delivered when invoiced straight from the reservation', () => {
    const part = {
      orderId: 'order-1',
      fromDelivered: usd(0),
      fromReserved: usd(500_000),
      fromUnreserved: usd(0),
    };
    view
      .given(account('OrderReserved'), account('InvoiceIssued', { orders: [part] }))
      .thenMatches({ status: 'delivered', reserved: 0, invoiced: 500_000, invoicedAhead: 500_000 });
  });
});

describe('open items', () => {
  const { invoiceId } = eventSamples.InvoiceIssued;
  const recovery = { recoveryId: 'r-1', receivedOn: day('2026-04-01') };

  it('show what came in for what was written off, and open nothing by it', () =>
    specifyView(openItems)
      .given(
        account('InvoiceIssued'),
        account('InvoiceWrittenOff', { invoiceId, amount: usd(500_000) }),
        account('WriteOffRecovered', { ...recovery, invoiceId, amount: usd(900) }),
      )
      .thenMatches({ recoveries: [{ id: 'r-1', amount: 900, receivedOn: '2026-04-01' }] }));
});

describe('payments', () => {
  const view = specifyView(payments);

  it('show where the money went and that it bounced', () => {
    view.given(account('PaymentReceived'), account('PaymentAllocated')).thenMatches({
      unapplied: 0,
      allocations: [{ invoiceId: 'invoice-1', invoiceNumber: 'R-9', amount: 500, dueOn: '2026-03-05' }],
    });
    view
      .given(account('PaymentReceived'), account('PaymentReversed'))
      .thenMatches({ unapplied: 0, reversedOn: '2026-02-10', reversalReason: 'because' });
  });

  it('hold credit notes with what was applied at once', () =>
    view
      .given(account('CreditNoteIssued', { amount: usd(900) }))
      .thenMatches({ source: 'creditNote', unapplied: 400, allocations: [{ amount: 500, dueOn: null }] }));
});

describe('people', () => {
  const view = specifyView(people);
  const invited = access('UserInvited');

  it('have roles, delegations and keys with their ends', () => {
    view
      .given(
        invited,
        access('RoleGranted'),
        access('RoleGranted'),
        access('DelegationGranted'),
        access('DelegationEnded'),
        access('ApiKeyIssued'),
        access('ApiKeyRevoked'),
      )
      .thenMatches({
        login: 'li',
        roles: ['creditManager'],
        delegations: [{ toUserId: 'user-2', endedOn: '2026-02-03' }],
        keys: [
          {
            label: 'ERP',
            issuedBy: 'someone',
            expiresAt: '2027-01-01T00:00:00.000Z',
            revokedOn: '2026-02-03',
          },
        ],
      });
    view.given(invited, access('RoleGranted'), access('RoleWithdrawn')).thenMatches({ roles: [] });
  });
});
