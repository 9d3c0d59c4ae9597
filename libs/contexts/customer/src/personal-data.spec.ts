import type { ErasePersonalData } from './commands.js';
import {
  customers,
  dayBefore,
  erased,
  management,
  ownership,
  registered,
  registration,
  registrationRecorded,
  sealed,
  today,
  tomorrow,
} from './testing/customer-examples.js';

const erase = (personId = 'p-1', change: Partial<ErasePersonalData['data']> = {}): ErasePersonalData => ({
  type: 'ErasePersonalData',
  data: { personId, reason: 'asked for it', on: today, ...change },
});

it('rule 14: records an erasure once, of persons named here or elsewhere', () => {
  customers.given(registered(), registrationRecorded()).when(erase()).then(erased('p-1'));
  customers.given(registered()).when(erase('p-9')).then(erased('p-9'));
  customers
    .given(registered(), erased('p-1'))
    .when(erase('p-1', { reason: 'again' }))
    .thenNothing();
});

it('wants a customer, a reason and a date', () => {
  customers.given().when(erase()).thenRefused('customer-not-found');
  customers
    .given(registered())
    .when(erase('p-1', { reason: '' }))
    .thenRefused('text-required');
  customers
    .given(registered())
    .when(erase('p-1', { on: tomorrow }))
    .thenRefused('date-in-future');
  customers
    .given(registered())
    .when(erase('p-1', { on: dayBefore }))
    .thenRefused('effective-before-existence');
});

describe('rule 14: an erased person', () => {
  const given = customers.given(registered(), erased('p-1'));
  it('is not recorded again as legal representative', () => {
    given
      .when({ type: 'RecordRegistration', data: registration() })
      .thenRefused('person-erased', { personId: 'p-1' });
    given
      .when({ type: 'RecordRegistration', data: registration({ legalRepresentative: sealed('p-2') }) })
      .thenTypes('RegistrationRecorded');
  });
  it('is not recorded again as shareholder', () =>
    given
      .when({ type: 'RecordOwnership', data: ownership() })
      .thenRefused('person-erased', { personId: 'p-1' }));
  it('is not recorded again as manager', () => {
    const managers = [{ role: 'director', name: sealed('p-1'), background: null }];
    given.when({ type: 'RecordManagement', data: management({ managers }) }).thenRefused('person-erased');
    given.when({ type: 'RecordManagement', data: management() }).thenTypes('ManagementRecorded');
  });
  it('stays in what was recorded before: repeating that is no new record', () =>
    customers
      .given(registered(), registrationRecorded(), erased('p-1'))
      .when({ type: 'RecordRegistration', data: registration() })
      .thenNothing());
});
