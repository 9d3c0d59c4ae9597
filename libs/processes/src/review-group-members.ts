import type { CreditGroupEvent } from '@zixin/credit-group/events';
import type { Process, Recorded } from '@zixin/kernel';
import type { ReviewHeldOrders } from '@zixin/credit-account';
import { errand, type GroupErrand, groupIdOfEvent } from './group-errands.js';

/** A group's use by its parts, in minor units of its currency. */
export interface GroupUse {
  readonly groupId: string;
  readonly exposures: Readonly<Record<string, number>>;
  /** Headroom reserved for orders that no reported exposure has yet. */
  readonly reserved: Readonly<Record<string, number>>;
  /** The event after which there may be more headroom than before it. */
  readonly fellAfter: string | null;
}

type Observed = Extract<
  CreditGroupEvent,
  {
    readonly type:
      | 'GroupMemberAdded'
      | 'GroupMemberRemoved'
      | 'MemberExposureReported'
      | 'GroupRevalued'
      | 'GroupHeadroomReserved'
      | 'GroupReservationConfirmed'
      | 'GroupReservationReleased'
      | 'GroupLimitApproved';
  }
>;
type Parts = Pick<GroupUse, 'exposures' | 'reserved'>;

const sum = (parts: Readonly<Record<string, number>>) =>
  Object.values(parts).reduce((total, minor) => total + minor, 0);
const useOf = ({ exposures, reserved }: Parts) => sum(exposures) + sum(reserved);

function without(
  parts: Readonly<Record<string, number>>,
  ids: readonly string[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(parts).filter(([id]) => !ids.includes(id)));
}

/** The use after an event, and whether it fell. */
function changing<E extends Observed>(change: (state: GroupUse, data: E['data']) => Partial<Parts>) {
  return (state: GroupUse, event: Recorded<E>): GroupUse => {
    const next = { ...state, ...change(state, event.data), groupId: groupIdOfEvent(event) ?? '' };
    return useOf(next) < useOf(state) ? { ...next, fellAfter: event.id } : next;
  };
}

type Of<T extends Observed['type']> = Extract<Observed, { readonly type: T }>;

/** Has the members of a group look again at their held orders when its use falls or its limit changes; a former member too. */
export const reviewGroupMembers: Process<GroupUse, Observed, GroupErrand | ReviewHeldOrders> = {
  name: 'reviewGroupMembers',
  version: 1,
  initialState: { groupId: '', exposures: {}, reserved: {}, fellAfter: null },
  key: groupIdOfEvent,
  on: {
    GroupMemberAdded: changing<Of<'GroupMemberAdded'>>(({ exposures }, { accountId, openingExposure }) => ({
      exposures: { ...exposures, [accountId]: openingExposure.minor },
    })),
    GroupMemberRemoved: changing<Of<'GroupMemberRemoved'>>(({ exposures }, { accountId }) => ({
      exposures: without(exposures, [accountId]),
    })),
    MemberExposureReported: changing<Of<'MemberExposureReported'>>(
      ({ exposures, reserved }, { accountId, exposure, absorbed }) => ({
        exposures: { ...exposures, [accountId]: exposure.minor },
        reserved: without(reserved, absorbed),
      }),
    ),
    GroupRevalued: changing<Of<'GroupRevalued'>>(({ exposures }, { members }) => ({
      exposures: {
        ...exposures,
        ...Object.fromEntries(members.map(({ accountId, exposure }) => [accountId, exposure.minor])),
      },
    })),
    GroupHeadroomReserved: changing<Of<'GroupHeadroomReserved'>>(
      ({ reserved }, { reservationId, amount }) => ({
        reserved: { ...reserved, [reservationId]: amount.minor },
      }),
    ),
    GroupReservationConfirmed: changing<Of<'GroupReservationConfirmed'>>(
      ({ reserved }, { reservationId, amount, absorbed }) => ({
        reserved: absorbed
          ? without(reserved, [reservationId])
          : { ...reserved, [reservationId]: amount.minor },
      }),
    ),
    GroupReservationReleased: changing<Of<'GroupReservationReleased'>>(({ reserved }, { reservationId }) => ({
      reserved: without(reserved, [reservationId]),
    })),
    GroupLimitApproved: (state, event) => ({
      ...state,
      groupId: groupIdOfEvent(event) ?? '',
      fellAfter: event.data.approvalsLeft === 0 ? event.id : state.fellAfter,
    }),
  },
  react({ groupId, fellAfter }, event) {
    const members = fellAfter === event.id ? [errand('ReviewMembers', groupId)] : [];
    if (event.type !== 'GroupMemberRemoved') return members;
    const command = { type: 'ReviewHeldOrders', data: { on: event.effectiveOn } } as const;
    return [...members, { category: 'creditAccount', id: event.data.accountId, command }];
  },
  wakeOn: () => null,
};
