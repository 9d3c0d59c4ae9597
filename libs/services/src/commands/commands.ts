import { access, type AccessCommand, type AccessEvent, type AccessState } from '@zixin/access';
import { calendar, type CalendarCommand, type CalendarEvent, type CalendarState } from '@zixin/calendar';
import {
  creditAccount,
  type CreditAccountCommand,
  type CreditAccountEvent,
  type CreditAccountState,
} from '@zixin/credit-account';
import {
  creditGroup,
  type CreditGroupCommand,
  type CreditGroupEvent,
  type CreditGroupState,
} from '@zixin/credit-group';
import { customer, type CustomerCommand, type CustomerEvent, type CustomerState } from '@zixin/customer';
import {
  exchangeRate,
  type ExchangeRateEvent,
  type ExchangeRateState,
  type RecordExchangeRate,
} from '@zixin/exchange-rate';
import { identity, type IdentityCommand, type IdentityEvent, type IdentityState } from '@zixin/identity';
import { industry, type IndustryEvent, type IndustryState, type RecordClimateReading } from '@zixin/industry';
import {
  investigation,
  type InvestigationCommand,
  type InvestigationEvent,
  type InvestigationState,
} from '@zixin/investigation';
import type {
  Aggregate,
  Command,
  CommandLoop,
  DecisionClock,
  DomainEvent,
  Envelope,
  EventStore,
  Fingerprints,
  Outcome,
  StreamState,
} from '@zixin/kernel';
import { policy, type PolicyCommand, type PolicyEvent, type PolicyState } from '@zixin/policy';
import { rating, type RatingCommand, type RatingEvent, type RatingState } from '@zixin/rating';
import { warning, type WarningCommand, type WarningEvent, type WarningState } from '@zixin/warning';
import { type DecisionInputs, decisionInputs } from '../decisions/decision-inputs.js';
import { liveStreams } from '../decisions/live-streams.js';
import { type PoliciesInForce, policiesInForce } from '../decisions/policies-in-force.js';
import { type GroupErrands, groupErrands } from '../groups/group-errands.js';
import { type DecideInAccount, withGroupLimit } from './group-reservation.js';
import { installedPolicies } from './installed-policies.js';

/** A command's envelope as the shell knows it; what a decision reads from other streams is added here. */
export type CommandRequest = Omit<Envelope, 'inputs'>;

type Run<C extends Command, E extends DomainEvent, State> = (
  id: string,
  command: C,
  request: CommandRequest,
) => Promise<Outcome<E, State>>;
type StateOf<State> = (id: string) => Promise<StreamState<State>>;

export interface CommandStates {
  readonly account: StateOf<CreditAccountState>;
  readonly customer: StateOf<CustomerState>;
  readonly identity: StateOf<IdentityState>;
  readonly access: StateOf<AccessState>;
  readonly policy: StateOf<PolicyState>;
  readonly investigation: StateOf<InvestigationState>;
  readonly rating: StateOf<RatingState>;
  readonly warning: StateOf<WarningState>;
  readonly industry: StateOf<IndustryState>;
  readonly exchangeRate: StateOf<ExchangeRateState>;
  readonly creditGroup: StateOf<CreditGroupState>;
  calendar(): Promise<StreamState<CalendarState>>;
}

/** Runs a command of each context on the stream of an id, and gives that stream's state as the store has it now. */
export interface Commands {
  /** An order of an account in a group takes headroom of the group as well. */
  readonly account: Run<CreditAccountCommand, CreditAccountEvent, CreditAccountState>;
  readonly customer: Run<CustomerCommand, CustomerEvent, CustomerState>;
  readonly identity: Run<IdentityCommand, IdentityEvent, IdentityState>;
  readonly access: Run<AccessCommand, AccessEvent, AccessState>;
  readonly policy: Run<PolicyCommand, PolicyEvent, PolicyState>;
  readonly investigation: Run<InvestigationCommand, InvestigationEvent, InvestigationState>;
  readonly rating: Run<RatingCommand, RatingEvent, RatingState>;
  readonly warning: Run<WarningCommand, WarningEvent, WarningState>;
  /** By industry code. */
  readonly industry: Run<RecordClimateReading, IndustryEvent, IndustryState>;
  /** By `pairOf(base, quote)`. */
  readonly exchangeRate: Run<RecordExchangeRate, ExchangeRateEvent, ExchangeRateState>;
  readonly creditGroup: Run<CreditGroupCommand, CreditGroupEvent, CreditGroupState>;
  readonly groupErrands: GroupErrands;
  calendar(command: CalendarCommand, request: CommandRequest): Promise<Outcome<CalendarEvent, CalendarState>>;
  readonly states: CommandStates;
  readonly policies: PoliciesInForce;
  readonly inputs: DecisionInputs;
}

export interface CommandParts {
  readonly loop: CommandLoop;
  readonly eventStore: EventStore;
  readonly fingerprints: Fingerprints;
  readonly clock: DecisionClock;
  readonly houseCurrency: string;
}

export const calendarId = 'main';

export function createCommands({
  loop,
  eventStore,
  fingerprints,
  clock,
  houseCurrency,
}: CommandParts): Commands {
  const plain =
    <C extends Command, E extends DomainEvent, S>(aggregate: Aggregate<C, E, S>): Run<C, E, S> =>
    (id, command, request) =>
      loop.execute(aggregate, id, command, { ...request, inputs: undefined });
  const stateOf =
    <C extends Command, E extends DomainEvent, S, I>(aggregate: Aggregate<C, E, S, I>): StateOf<S> =>
    (id) =>
      loop.state(aggregate, id);
  const run = plain(policy);
  const states: CommandStates = {
    account: stateOf(creditAccount),
    customer: stateOf(customer),
    identity: stateOf(identity),
    access: stateOf(access),
    policy: installedPolicies({ stateOf: stateOf(policy), run, fingerprints }),
    investigation: stateOf(investigation),
    rating: stateOf(rating),
    warning: stateOf(warning),
    industry: stateOf(industry),
    exchangeRate: stateOf(exchangeRate),
    creditGroup: stateOf(creditGroup),
    calendar: () => loop.state(calendar, calendarId),
  };
  const policies = policiesInForce(states.policy);
  const today = () => clock.dateAt(clock.now());
  const inputs = decisionInputs(liveStreams({ states, eventStore, policies, today, houseCurrency }));
  const decideInAccount: DecideInAccount = async (id, command, request, group) => {
    const read = await inputs.account(id, command);
    return loop.execute(creditAccount, id, command, { ...request, inputs: { ...read, ...group } });
  };
  const decideInGroup: Commands['creditGroup'] = async (id, command, request) =>
    loop.execute(creditGroup, id, command, { ...request, inputs: await inputs.group(id, command) });
  const groupParts = { states, inputs, creditGroup: decideInGroup, eventStore, fingerprints, clock };
  const account = withGroupLimit(groupParts, decideInAccount);
  return {
    account,
    customer: plain(customer),
    identity: plain(identity),
    access: plain(access),
    policy: async (name, command, request) => {
      await states.policy(name);
      return run(name, command, request);
    },
    investigation: async (id, command, request) =>
      loop.execute(investigation, id, command, { ...request, inputs: await inputs.investigation() }),
    rating: async (id, command, request) =>
      loop.execute(rating, id, command, { ...request, inputs: await inputs.rating(id, dateOf(command)) }),
    warning: async (id, command, request) =>
      loop.execute(warning, id, command, { ...request, inputs: await inputs.warning(id, dateOf(command)) }),
    industry: plain(industry),
    exchangeRate: plain(exchangeRate),
    creditGroup: decideInGroup,
    groupErrands: groupErrands(groupParts, account),
    calendar: (command, request) =>
      loop.execute(calendar, calendarId, command, { ...request, inputs: undefined }),
    ...{ states, policies, inputs },
  };
}

/** The day a command is about, where it says one. */
function dateOf({ data }: RatingCommand | WarningCommand) {
  return 'on' in data ? data.on : undefined;
}
