import { accountIdOf, mainSegment } from '@zixin/credit-account';
import { identityIdOf } from '@zixin/identity';
import {
  type CalendarDate,
  DomainError,
  type Fingerprints,
  isUuid,
  type PersonKeys,
  type StreamState,
} from '@zixin/kernel';
import type { CommandRequest } from '@zixin/platform';
import { type BlobStore, requireMatch } from '@zixin/platform/core';
import type { Commands } from './commands/commands.js';
import type { RegistrationDependencies } from './commands/customer-registration.js';
import type { Sealing } from './customers/sealing.js';
import type { LiveDirectory } from './people/directory.js';
import type { Reads } from './queries/reads.js';
import type { StoresInUse } from './system/stores-in-use.js';

export interface ServiceParts {
  readonly commands: Commands;
  readonly reads: Reads;
  readonly registration: RegistrationDependencies;
  readonly fingerprints: Fingerprints;
  readonly personKeys: PersonKeys;
  readonly sealing: Sealing;
  readonly directory: LiveDirectory;
  readonly houseCurrency: string;
  readonly blobs: BlobStore;
  readonly stores: StoresInUse;
}

/** What controllers work with, as one provider. */
export class ServiceContext implements ServiceParts {
  readonly commands: Commands;
  readonly reads: Reads;
  readonly registration: RegistrationDependencies;
  readonly fingerprints: Fingerprints;
  readonly personKeys: PersonKeys;
  readonly sealing: Sealing;
  readonly directory: LiveDirectory;
  readonly houseCurrency: string;
  readonly blobs: BlobStore;
  readonly stores: StoresInUse;

  constructor(parts: ServiceParts) {
    this.commands = parts.commands;
    this.reads = parts.reads;
    this.registration = parts.registration;
    this.fingerprints = parts.fingerprints;
    this.personKeys = parts.personKeys;
    this.sealing = parts.sealing;
    this.directory = parts.directory;
    this.houseCurrency = parts.houseCurrency;
    this.blobs = parts.blobs;
    this.stores = parts.stores;
  }

  /** The date given, or today. */
  dateOr(date: string | undefined): CalendarDate {
    return (date as CalendarDate | undefined) ?? this.reads.today();
  }

  /** A customer's id from an id or `<scheme>:<value>` such as `number:C-001`. @throws DomainError `customer-not-found`, `reference-invalid`. */
  async customerId(reference: string): Promise<string> {
    if (isUuid(reference)) return reference;
    const colon = reference.indexOf(':');
    if (colon < 1) throw new DomainError('reference-invalid', { value: reference });
    const id = identityIdOf(reference.slice(0, colon), reference.slice(colon + 1));
    const { state } = await this.commands.states.identity(id);
    if (state.status === 'free') throw new DomainError('customer-not-found', { customerId: reference });
    return state.customerId;
  }

  /** Refuses a command whose caller named another state in `If-Match`. @throws Refusal `state-stale`. */
  async requireMatch(
    { ifMatch }: Pick<CommandRequest, 'ifMatch'>,
    state: () => Promise<StreamState<unknown>>,
  ): Promise<void> {
    if (ifMatch !== undefined) requireMatch(ifMatch, (await state()).revision);
  }

  async accountId(customer: string, segment: string = mainSegment): Promise<string> {
    return accountIdOf(await this.customerId(customer), segment);
  }
}
