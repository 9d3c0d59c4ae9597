import type { CustomerCommand } from '@zixin/customer';
import { identityIdOf } from '@zixin/identity';
import {
  type CalendarDate,
  DomainError,
  type EventStore,
  type Fingerprints,
  type Instant,
  type Position,
} from '@zixin/kernel';
import type { CommandRequest, Commands } from './commands.js';

export interface RegistrationDependencies {
  readonly commands: Commands;
  readonly eventStore: EventStore;
  readonly fingerprints: Fingerprints;
  now(): Instant;
}

export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

export interface NewCustomer {
  readonly customerId: string;
  readonly number: string | null;
  readonly name: string;
  readonly country: string | null;
  readonly registeredOn: CalendarDate;
  readonly currency: string;
}

/** A claim whose customer never came to hold the identifier is abandoned after this long: its command died half-way. */
const abandonedAfterMillis = 60_000;

/** The request of one step of a command that touches several streams: repeated, each step repeats. */
export function stepOf(request: CommandRequest, step: string, fingerprints: Fingerprints): CommandRequest {
  return {
    ...request,
    commandId: fingerprints.uuidOf(`${request.commandId}/${step}`),
    causationId: request.commandId,
  };
}

/**
 * Claims the number, registers the customer and opens its main account. Safe to repeat after a crash between any two steps.
 * @throws DomainError `identifier-taken` naming the holder, `customer-exists`, and what the two decisions refuse.
 */
export async function registerCustomer(
  dependencies: RegistrationDependencies,
  data: NewCustomer,
  request: CommandRequest,
) {
  const { commands, fingerprints } = dependencies;
  const { customerId, number, name, country, registeredOn, currency } = data;
  if (number !== null)
    await claim(
      dependencies,
      customerId,
      { scheme: 'number', value: number },
      { on: registeredOn, pointer: '/number' },
      request,
    );
  const step = (name: string) => stepOf(request, name, fingerprints);
  let registered;
  try {
    const command: CustomerCommand = {
      type: 'RegisterCustomer',
      data: { customerId, number, name, country, registeredOn },
    };
    registered = await commands.customer(customerId, command, request);
  } catch (error) {
    if (number !== null)
      await releaseUnheld(
        dependencies,
        customerId,
        { scheme: 'number', value: number },
        registeredOn,
        request,
      );
    throw error;
  }
  const openedOn = registeredOn;
  const open = {
    type: 'OpenCreditAccount',
    data: { customerId, segment: 'main', currency, openedOn },
  } as const;
  const account = await commands.account(customerId, open, step('open'));
  return { registered, account };
}

/** Claims every identifier of a register's extract. @throws DomainError as `claim`, at `/identifiers/<index>/value`. */
export async function claimAll(
  dependencies: RegistrationDependencies,
  customerId: string,
  identifiers: readonly Identifier[],
  on: CalendarDate,
  request: CommandRequest,
): Promise<void> {
  for (const [index, identifier] of identifiers.entries())
    await claim(
      dependencies,
      customerId,
      identifier,
      { on, pointer: `/identifiers/${index}/value` },
      request,
    );
}

/** @throws DomainError `identifier-invalid`, or `identifier-taken` when another customer holds it, both at `pointer`. */
export async function claim(
  dependencies: RegistrationDependencies,
  customerId: string,
  identifier: Identifier,
  { on, pointer }: { readonly on: CalendarDate; readonly pointer: string },
  request: CommandRequest,
): Promise<Position | null> {
  try {
    return await claimed(dependencies, customerId, identifier, on, request);
  } catch (error) {
    if (!(error instanceof DomainError) || !error.code.startsWith('identifier-')) throw error;
    throw new DomainError(error.code, error.params, pointer);
  }
}

async function claimed(
  dependencies: RegistrationDependencies,
  customerId: string,
  { scheme, value }: Identifier,
  on: CalendarDate,
  request: CommandRequest,
): Promise<Position | null> {
  const { commands, fingerprints } = dependencies;
  const id = identityIdOf(scheme, value);
  const command = { type: 'ClaimIdentifier', data: { scheme, value, customerId, on } } as const;
  const attempt = (name: string) =>
    commands.identity(id, command, stepOf(request, `${name}/${id}`, fingerprints));
  try {
    return (await attempt('claim')).position;
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'identifier-taken') throw error;
    const holder = String(error.params['customerId']);
    if (!(await isAbandoned(dependencies, id, holder, { scheme, value }))) throw error;
    await release(dependencies, holder, { scheme, value }, { reason: 'abandoned claim', on }, request);
    return (await attempt('claim-again')).position;
  }
}

/** Gives an identifier back; nothing happens when the customer does not hold it. */
export async function release(
  { commands, fingerprints }: RegistrationDependencies,
  customerId: string,
  { scheme, value }: Identifier,
  { reason, on }: { readonly reason: string; readonly on: CalendarDate },
  request: CommandRequest,
): Promise<void> {
  const id = identityIdOf(scheme, value);
  const command = { type: 'ReleaseIdentifier', data: { scheme, value, customerId, reason, on } } as const;
  await commands.identity(id, command, stepOf(request, `release/${id}/${customerId}`, fingerprints));
}

async function isAbandoned(
  dependencies: RegistrationDependencies,
  id: string,
  holder: string,
  identifier: Identifier,
): Promise<boolean> {
  if (await holds(dependencies, holder, identifier)) return false;
  let claimedAt = '';
  for await (const event of dependencies.eventStore.read(`identity-${id}`)) {
    if (event.type === 'IdentifierClaimed') claimedAt = event.meta.recordedAt;
  }
  return Date.parse(dependencies.now()) - Date.parse(claimedAt) > abandonedAfterMillis;
}

async function holds(
  { commands }: RegistrationDependencies,
  customerId: string,
  { scheme, value }: Identifier,
): Promise<boolean> {
  const { state } = await commands.states.customer(customerId);
  if (state.status === 'none') return false;
  const id = identityIdOf(scheme, value);
  if (scheme === 'number') return state.number !== null && identityIdOf(scheme, state.number) === id;
  return state.identifiers.some((held) => identityIdOf(held.scheme, held.value) === id);
}

async function releaseUnheld(
  dependencies: RegistrationDependencies,
  customerId: string,
  identifier: Identifier,
  on: CalendarDate,
  request: CommandRequest,
): Promise<void> {
  if (await holds(dependencies, customerId, identifier)) return;
  await release(dependencies, customerId, identifier, { reason: 'registration refused', on }, request);
}
