import type {
  CompanyOfficer,
  ManagementRecorded,
  OwnershipRecorded,
  Shareholder,
} from './customer.events.js';
import {
  customers,
  day,
  dayBefore,
  deactivated,
  management,
  ownership,
  registered,
  sealed,
  today,
  tomorrow,
} from './testing/customer-examples.js';

const given = customers.given(registered());
const own = (change: Partial<OwnershipRecorded['data']> = {}) =>
  ({ type: 'RecordOwnership', data: ownership(change) }) as const;
const owned = (change: Partial<OwnershipRecorded['data']> = {}): OwnershipRecorded => ({
  type: 'OwnershipRecorded',
  data: ownership(change),
});
const manage = (change: Partial<ManagementRecorded['data']> = {}) =>
  ({ type: 'RecordManagement', data: management(change) }) as const;
const managed = (change: Partial<ManagementRecorded['data']> = {}): ManagementRecorded => ({
  type: 'ManagementRecorded',
  data: management(change),
});
const stakes = (...percents: string[]) =>
  own({
    shareholders: percents.map((stakePercent): Shareholder => ({
      kind: 'person',
      name: sealed('p-1'),
      stakePercent,
    })),
  });

describe('recording ownership', () => {
  it('takes a customer, inactive too', () => {
    customers.given().when(own()).thenRefused('customer-not-found');
    given.when(own()).then(owned());
    customers.given(registered(), deactivated()).when(own()).then(owned());
  });
  it('changes nothing when it says what stands for its date', () => {
    customers
      .given(registered(), owned(), owned({ recordedOn: day('2026-01-01') }))
      .when(own())
      .thenNothing();
    customers
      .given(registered(), owned())
      .when(own({ source: 'register' }))
      .thenTypes('OwnershipRecorded');
  });
  it('takes an order of shareholders as part of what is said', () =>
    customers
      .given(registered(), owned())
      .when(own({ shareholders: [...ownership().shareholders].reverse() }))
      .thenTypes('OwnershipRecorded'));

  it.each([
    ['100'],
    ['100.0000'],
    ['0.0001'],
    ['50', '50'],
    ['33.3333', '33.3333', '33.3334'],
    ['10', '20'],
    [],
  ])('takes stakes of at most the whole: %p', (...percents) =>
    given.when(stakes(...percents.flat())).thenTypes('OwnershipRecorded'),
  );
  it('adds stakes exactly', () => {
    // As binary fractions these come to a little more than 100.
    given.when(stakes('0.1', '0.2', '99.7')).thenTypes('OwnershipRecorded');
    given.when(stakes('33.3333', '33.3333', '33.3335')).thenRefused('stakes-over-100', { total: '100.0001' });
    given.when(stakes('60', '40.0001')).thenRefused('stakes-over-100', { total: '100.0001' });
  });
  it.each(['0', '0.0000', '-1', '100.0001', '250'])('has no stake of %s', (percent) =>
    given.when(stakes(percent)).thenRefused('stake-invalid', { value: percent, rule: 'range' }),
  );
  it.each(['', '1.', '.5', '1.00001', '1e1', '1,5', '50%', ' 1', 'NaN'])(
    'reads no stake in "%s"',
    (percent) =>
      given.when(stakes(percent)).thenRefused('stake-invalid', { value: percent, rule: 'decimals' }),
  );
  it('judges the identifiers of companies', () => {
    const wrong = { scheme: 'uscc', value: '91350100M000100Y44' };
    given
      .when(own({ ultimateParent: { name: 'Parent', identifier: wrong } }))
      .thenRefused('identifier-invalid', { rule: 'check-digit' });
    given
      .when(own({ shareholders: [{ kind: 'company', name: 'A', identifier: wrong, stakePercent: '1' }] }))
      .thenRefused('identifier-invalid', { rule: 'check-digit' });
    given
      .when(
        own({
          ultimateParent: { name: 'Parent', identifier: { scheme: 'lei', value: '529900grz2bqy5zm9n49' } },
        }),
      )
      .then(
        owned({
          ultimateParent: { name: 'Parent', identifier: { scheme: 'lei', value: '529900GRZ2BQY5ZM9N49' } },
        }),
      );
  });
  it('has names, a source and a date', () => {
    given.when(own({ ultimateParent: { name: '', identifier: null } })).thenRefused('text-required');
    given.when(own({ source: ' ' })).thenRefused('text-required');
    given.when(own({ recordedOn: tomorrow })).thenRefused('date-in-future', { today });
    given.when(own({ recordedOn: dayBefore })).thenRefused('effective-before-existence', { date: dayBefore });
  });
});

describe('recording management', () => {
  const manager = (change: Partial<CompanyOfficer>) =>
    manage({ managers: [{ role: 'director', name: sealed('p-2'), background: null, ...change }] });

  it('takes a customer, inactive too', () => {
    customers.given().when(manage()).thenRefused('customer-not-found');
    given.when(manage()).then(managed());
    customers.given(registered(), deactivated()).when(manage()).then(managed());
  });
  it('changes nothing when it says what stands for its date', () => {
    customers.given(registered(), managed()).when(manage()).thenNothing();
    customers
      .given(registered(), managed())
      .when(manage({ managers: [] }))
      .thenTypes('ManagementRecorded');
  });
  it('rule 14: seals a background under the key of the person it is about', () => {
    given.when(manager({ background: sealed('p-2', 'studied') })).thenTypes('ManagementRecorded');
    given
      .when(manager({ background: sealed('p-3', 'studied') }))
      .thenRefused('person-mismatch', { personId: 'p-3' });
  });
  it('has roles, a source and a date', () => {
    given.when(manager({ role: '' })).thenRefused('text-required');
    given.when(manage({ source: '' })).thenRefused('text-required');
    given.when(manage({ recordedOn: tomorrow })).thenRefused('date-in-future');
    given.when(manage({ recordedOn: dayBefore })).thenRefused('effective-before-existence');
  });
});
