import { runCommands } from '@zixin/kernel/testing';
import fc from 'fast-check';
import { customerCodes, type CustomerCommand } from './commands.js';
import { customer, customerDecider } from './customer.js';
import { customerCatalog } from './customer.events.js';
import {
  cny,
  day,
  management,
  ownership,
  registered,
  registration,
  sealed,
  today,
} from './testing/customer-examples.js';

const date = fc
  .constantFrom('2024-12-31', '2025-01-01', '2025-06-01', '2026-03-01', '2026-03-02', '2026-03-03')
  .map(day);
const person = fc.constantFrom('p-1', 'p-2');
const text = fc.constantFrom('a', ' a', 'b', '');
const company = fc.record({
  name: text,
  identifier: fc.constant(null),
  stakePercent: fc.constantFrom('0', '40', '60.0001'),
});

const as =
  <T extends CustomerCommand['type']>(type: T) =>
  (data: Extract<CustomerCommand, { type: T }>['data']) =>
    ({ type, data }) as CustomerCommand;

const command: fc.Arbitrary<CustomerCommand> = fc.oneof(
  fc.record({ name: text }).map((change) => as('RegisterCustomer')(registered(change).data)),
  fc
    .record({
      region: text,
      recordedOn: date,
      legalRepresentative: fc.option(person.map((id) => sealed(id))),
    })
    .map((change) => as('RecordRegistration')(registration(change))),
  fc
    .record({
      recordedOn: date,
      shareholders: fc.array(
        company.map((each) => ({ ...each, kind: 'company' as const })),
        { maxLength: 2 },
      ),
    })
    .map((change) => as('RecordOwnership')(ownership(change))),
  fc
    .record({ organisation: text, recordedOn: date })
    .map((change) => as('RecordManagement')(management(change))),
  fc.record({ startedOn: date }).map(as('StartCooperation')),
  fc.record({ industry: text, assignedOn: date }).map(as('AssignIndustry')),
  fc
    .record({
      segment: fc.constantFrom('main', 'parts', 'Parts'),
      currency: fc.constantFrom('CNY', 'EUR', 'RMB'),
      openedOn: date,
    })
    .map(as('OpenSegment')),
  fc.record({ system: text, value: text, linkedOn: date }).map(as('LinkCrmAccount')),
  fc
    .record({
      noteId: text,
      kind: fc.constantFrom('call' as const, 'promise' as const),
      text,
      on: date,
      promisedAmount: fc.option(fc.integer({ min: 0, max: 1 }).map(cny)),
      promisedOn: fc.option(date),
    })
    .map(as('AddNote')),
  fc.record({ reason: text, on: date }).map(as('DeactivateCustomer')),
  fc.record({ reason: text, on: date }).map(as('ReactivateCustomer')),
  fc.record({ personId: person, reason: text, on: date }).map(as('ErasePersonalData')),
);

it('changes nothing when sent twice, folds to the same state, and is never effective before the customer exists', () => {
  const register: CustomerCommand = { type: 'RegisterCustomer', data: registered().data };
  fc.assert(
    fc.property(fc.boolean(), fc.array(command, { maxLength: 40, size: 'max' }), (first, commands) => {
      const all = first ? [register, ...commands] : commands;
      const { history } = runCommands(customerDecider, all, customerCodes, { today });
      const dates = history.map(({ type, data }) => customerCatalog[type].effectiveOn(data as never));
      expect(dates.filter((on) => on < '2025-01-01' || on > today)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('keeps the events of one customer together', () => expect(customer.partitionKey('c-1')).toBe('c-1'));
