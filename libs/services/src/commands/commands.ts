import { access, type AccessCommand, type AccessEvent, type AccessState } from '@zixin/access';
import { calendar, type CalendarCommand, type CalendarEvent, type CalendarState } from '@zixin/calendar';
import {
  creditAccount,
  type AccountPolicies,
  type CreditAccountCommand,
  type CreditAccountEvent,
  type CreditAccountState,
  defaultAuthority,
  defaultOrderCheck,
} from '@zixin/credit-account';
import { customer, type CustomerCommand, type CustomerEvent, type CustomerState } from '@zixin/customer';
import { identity, type IdentityCommand, type IdentityEvent, type IdentityState } from '@zixin/identity';
import type { CommandLoop, Envelope, Outcome, StreamState } from '@zixin/kernel';

/** A command's envelope as the shell knows it; what a decision reads from other streams is added here. */
export type CommandRequest = Omit<Envelope, 'inputs'>;

/** Runs a command of each context on the stream of an id, and gives that stream's state as the store has it now. */
export interface Commands {
  account(
    id: string,
    command: CreditAccountCommand,
    request: CommandRequest,
  ): Promise<Outcome<CreditAccountEvent, CreditAccountState>>;
  customer(
    id: string,
    command: CustomerCommand,
    request: CommandRequest,
  ): Promise<Outcome<CustomerEvent, CustomerState>>;
  identity(
    id: string,
    command: IdentityCommand,
    request: CommandRequest,
  ): Promise<Outcome<IdentityEvent, IdentityState>>;
  access(
    id: string,
    command: AccessCommand,
    request: CommandRequest,
  ): Promise<Outcome<AccessEvent, AccessState>>;
  calendar(command: CalendarCommand, request: CommandRequest): Promise<Outcome<CalendarEvent, CalendarState>>;
  readonly policies: AccountPolicies;
  readonly states: {
    account(id: string): Promise<StreamState<CreditAccountState>>;
    customer(id: string): Promise<StreamState<CustomerState>>;
    identity(id: string): Promise<StreamState<IdentityState>>;
    access(id: string): Promise<StreamState<AccessState>>;
    calendar(): Promise<StreamState<CalendarState>>;
  };
}

export const calendarId = 'main';

/** Policies in force; the policy context will supply them by version. */
export const fixedPolicies: AccountPolicies = { orderCheck: defaultOrderCheck, authority: defaultAuthority };

export function createCommands(loop: CommandLoop, policies: AccountPolicies = fixedPolicies): Commands {
  const plain = (request: CommandRequest) => ({ ...request, inputs: undefined });
  return {
    account: (id, command, request) =>
      loop.execute(creditAccount, id, command, { ...request, inputs: policies }),
    customer: (id, command, request) => loop.execute(customer, id, command, plain(request)),
    identity: (id, command, request) => loop.execute(identity, id, command, plain(request)),
    access: (id, command, request) => loop.execute(access, id, command, plain(request)),
    calendar: (command, request) => loop.execute(calendar, calendarId, command, plain(request)),
    policies,
    states: {
      account: (id) => loop.state(creditAccount, id),
      customer: (id) => loop.state(customer, id),
      identity: (id) => loop.state(identity, id),
      access: (id) => loop.state(access, id),
      calendar: () => loop.state(calendar, calendarId),
    },
  };
}
