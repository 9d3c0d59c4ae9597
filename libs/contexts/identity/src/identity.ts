import { normalIdentifier, validIdentifier } from '@zixin/calculations';
import {
  type Aggregate,
  type CalendarDate,
  type Command,
  type Context,
  type Decider,
  DomainError,
} from '@zixin/kernel';
import {
  type IdentifierClaimed,
  type IdentifierReleased,
  identityCatalog,
  type IdentityEvent,
} from './identity.events.js';

export type ClaimIdentifier = Command<'ClaimIdentifier', IdentifierClaimed['data']>;
export type ReleaseIdentifier = Command<'ReleaseIdentifier', IdentifierReleased['data']>;
export type IdentityCommand = ClaimIdentifier | ReleaseIdentifier;

/** One holder at a time; an identifier never claimed and one given back are the same: free. */
export type IdentityState =
  | { readonly status: 'free' }
  | { readonly status: 'held'; readonly customerId: string; readonly since: CalendarDate };

export const identityCodes = [
  'identifier-invalid',
  'identifier-taken',
  'date-in-future',
  'effective-before-existence',
] as const;
export type IdentityCode = (typeof identityCodes)[number];

const free: IdentityState = { status: 'free' };

function claim(data: ClaimIdentifier['data'], state: IdentityState, context: Context): IdentityEvent[] {
  const { scheme, value } = validIdentifier(data, '');
  const { customerId, on } = data;
  if (state.status === 'held') {
    if (state.customerId === customerId) return [];
    throw refused('identifier-taken', { scheme, value, customerId: state.customerId }, '/value');
  }
  notInFuture(on, context);
  return [{ type: 'IdentifierClaimed', data: { scheme, value, customerId, on } }];
}

/** Changes nothing unless this customer holds it. */
function release(data: ReleaseIdentifier['data'], state: IdentityState, context: Context): IdentityEvent[] {
  const { scheme, value } = normalIdentifier(data);
  const { customerId, reason, on } = data;
  if (state.status === 'free' || state.customerId !== customerId) return [];
  notInFuture(on, context);
  if (on < state.since) throw refused('effective-before-existence', { date: on, since: state.since }, '/on');
  return [{ type: 'IdentifierReleased', data: { scheme, value, customerId, reason, on } }];
}

function notInFuture(date: CalendarDate, { today }: Context): void {
  if (date > today) throw refused('date-in-future', { date, today }, '/on');
}

function refused(code: IdentityCode, params: DomainError['params'], pointer: string): DomainError {
  return new DomainError(code, params, pointer);
}

export const identityDecider: Decider<IdentityCommand, IdentityEvent, IdentityState> = {
  initialState: free,
  decide: { ClaimIdentifier: claim, ReleaseIdentifier: release },
  evolve: {
    IdentifierClaimed: (_, { customerId, on }) => ({ status: 'held', customerId, since: on }),
    IdentifierReleased: () => free,
  },
};

/** Stream `identity-<scheme>-<value>`; the stream's id is `identityIdOf(scheme, value)`. */
export const identity: Aggregate<IdentityCommand, IdentityEvent, IdentityState> = {
  category: 'identity',
  catalog: identityCatalog,
  decider: identityDecider,
  partitionKey: (id) => id,
};
