import type { DefaultCured, DefaultDeclared } from '@zixin/credit-account/events';
import type { Process } from '@zixin/kernel';
import type { AssignDefaultGrade, LiftDefaultGrade } from '@zixin/rating';
import { customerIdOfEvent } from './customer-of-event.js';

export interface Defaults {
  readonly customerId: string;
  /** Streams of the accounts in default. */
  readonly accounts: readonly string[];
}

/** A default declared on any account gives the customer the grade of default; the cure of the last one lifts it. */
export const followDefaults: Process<
  Defaults,
  DefaultDeclared | DefaultCured,
  AssignDefaultGrade | LiftDefaultGrade
> = {
  name: 'followDefaults',
  version: 1,
  initialState: { customerId: '', accounts: [] },
  key: customerIdOfEvent,
  on: {
    DefaultDeclared: ({ accounts }, event) => ({
      customerId: customerIdOfEvent(event) ?? '',
      accounts: [...accounts.filter((stream) => stream !== event.stream), event.stream],
    }),
    DefaultCured: (state, event) => ({
      ...state,
      accounts: state.accounts.filter((stream) => stream !== event.stream),
    }),
  },
  react({ customerId: id, accounts }, { type, data: { reason, on } }) {
    const data = { why: reason, on };
    if (type === 'DefaultDeclared')
      return [{ category: 'rating', id, command: { type: 'AssignDefaultGrade', data } }];
    if (accounts.length > 0) return [];
    return [{ category: 'rating', id, command: { type: 'LiftDefaultGrade', data } }];
  },
  wakeOn: () => null,
};
