import type { EventData, IntegrationEventType } from '@zixin/contracts';
import { segmentOfAccount } from '@zixin/credit-account/events';
import type { OfType } from '@zixin/kernel';
import type { CreditEvent } from '@zixin/views';
import { present } from '../presentation.js';

// From what we store to what others may build on. Free text, people and the figures behind a decision stay inside.

type StoredType = CreditEvent['type'];

/** `data` gives `null` where nothing changed for others. */
type Translation<Stored extends StoredType> = {
  readonly [Public in IntegrationEventType]: {
    readonly type: Public;
    data(data: OfType<CreditEvent, Stored>['data'], stream: string): EventData<Public> | null;
  };
}[IntegrationEventType];

const segmentOf = (stream: string) => segmentOfAccount(stream.slice(stream.indexOf('-') + 1));
const codeOf = (warningId: string) => warningId.slice(warningId.indexOf('.') + 1);

/** The public event of each stored type that has one. */
export const translations: { readonly [Stored in StoredType]?: Translation<Stored> } = {
  CustomerRegistered: {
    type: 'com.zixin.credit.customer-registered.v1',
    data: ({ number, name, country, registeredOn }) => ({ number, name, country, on: registeredOn }),
  },
  RatingAssigned: {
    type: 'com.zixin.credit.rating-changed.v1',
    data: ({ from, to, on, until }) => (from === to ? null : { from, to, on, until }),
  },
  TierAssigned: {
    type: 'com.zixin.credit.tier-changed.v1',
    data: ({ from, to, on }) => (from === to ? null : { from, to, on }),
  },
  ReviewFellDue: {
    type: 'com.zixin.credit.review-due.v1',
    data: ({ reviewId, dueOn, on }) => ({ reviewId, dueOn, on }),
  },
  LimitAdjusted: {
    type: 'com.zixin.credit.limit-changed.v1',
    data: ({ limit, previous, from, until }, stream) => ({
      ...{ segment: segmentOf(stream), from, until },
      ...present({ limit, previous }),
    }),
  },
  TemporaryLimitGranted: {
    type: 'com.zixin.credit.temporary-limit-granted.v1',
    data: ({ mode, amount, from, until }, stream) => ({
      ...{ segment: segmentOf(stream), mode, amount: present(amount), from, until },
    }),
  },
  PaymentTermsChanged: {
    type: 'com.zixin.credit.terms-changed.v1',
    data: ({ terms, previous, from }, stream) => ({
      ...{ segment: segmentOf(stream), terms: termsOf(terms), previous: previous && termsOf(previous), from },
    }),
  },
  CreditHoldPlaced: {
    type: 'com.zixin.credit.credit-hold-placed.v1',
    data: ({ placedOn }, stream) => ({ segment: segmentOf(stream), on: placedOn }),
  },
  CreditHoldReleased: {
    type: 'com.zixin.credit.credit-hold-released.v1',
    data: ({ releasedOn }, stream) => ({ segment: segmentOf(stream), on: releasedOn }),
  },
  DefaultDeclared: {
    type: 'com.zixin.credit.default-declared.v1',
    data: ({ on }, stream) => ({ segment: segmentOf(stream), on }),
  },
  DefaultCured: {
    type: 'com.zixin.credit.default-cured.v1',
    data: ({ on }, stream) => ({ segment: segmentOf(stream), on }),
  },
  OrderReserved: {
    type: 'com.zixin.credit.order-reserved.v1',
    data: ({ orderId, number, amount, reserved, on }, stream) => ({
      ...{ segment: segmentOf(stream), orderId, number, on },
      ...present({ amount, reserved }),
    }),
  },
  OrderHeld: {
    type: 'com.zixin.credit.order-held.v1',
    data: ({ orderId, number, amount, reasons, shortfall, on }, stream) => ({
      ...{ segment: segmentOf(stream), orderId, number, on, reasons: reasons.map(({ code }) => code) },
      ...present({ amount, shortfall }),
    }),
  },
  OrderReleased: {
    type: 'com.zixin.credit.order-released.v1',
    data: ({ orderId, reserved, override, on }, stream) => ({
      ...{ segment: segmentOf(stream), orderId, reserved: present(reserved), override, on },
    }),
  },
  InvoiceFellOverdue: {
    type: 'com.zixin.credit.invoice-overdue.v1',
    data: ({ invoiceId, open, dueOn, on }, stream) => ({
      ...{ segment: segmentOf(stream), invoiceId, open: present(open), dueOn, on },
    }),
  },
  PaymentReceived: {
    type: 'com.zixin.credit.payment-received.v1',
    data: ({ paymentId, number, amount, receivedOn }, stream) => ({
      ...{ segment: segmentOf(stream), paymentId, number, amount: present(amount), on: receivedOn },
    }),
  },
  InvoiceWrittenOff: {
    type: 'com.zixin.credit.invoice-written-off.v1',
    data: ({ invoiceId, amount, on }, stream) => ({
      ...{ segment: segmentOf(stream), invoiceId, amount: present(amount), on },
    }),
  },
  RiskWarningRaised: {
    type: 'com.zixin.credit.warning-raised.v1',
    data: ({ warningId, code, level, on }) => ({ warningId, code, level, on }),
  },
  RiskWarningEscalated: {
    type: 'com.zixin.credit.warning-escalated.v1',
    data: ({ warningId, from, to, on }) => ({ warningId, code: codeOf(warningId), from, to, on }),
  },
  RiskWarningCleared: {
    type: 'com.zixin.credit.warning-cleared.v1',
    data: ({ warningId, on }) => ({ warningId, code: codeOf(warningId), on }),
  },
  GroupLimitApproved: {
    type: 'com.zixin.credit.group-limit-changed.v1',
    data: ({ limit, previous, approvedOn, approvalsLeft }) =>
      approvalsLeft > 0 ? null : { ...present({ limit, previous }), on: approvedOn },
  },
};

function termsOf({ netDays, prepaymentPercent }: EventData<'com.zixin.credit.terms-changed.v1'>['terms']) {
  return { netDays, prepaymentPercent };
}
