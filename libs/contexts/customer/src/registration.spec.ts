import type { CustomerRegistered, RegistrationRecorded } from './customer.events.js';
import {
  cny,
  customers,
  day,
  dayBefore,
  deactivated,
  registered,
  registration,
  registrationRecorded,
  today,
  tomorrow,
} from './testing/customer-examples.js';

const register = (change: Partial<CustomerRegistered['data']> = {}) =>
  ({ type: 'RegisterCustomer', data: registered(change).data }) as const;
const record = (change: Partial<RegistrationRecorded['data']> = {}) =>
  ({ type: 'RecordRegistration', data: registration(change) }) as const;

describe('registering a customer', () => {
  it('is the first thing that happens', () =>
    customers
      .given()
      .when(register({ name: ' Minjiang Paper ', number: ' C-001' }))
      .then(registered()));
  it('needs neither number nor country', () =>
    customers
      .given()
      .when(register({ number: null, country: null }))
      .then(registered({ number: null, country: null })));
  it('may be dated back, to the earliest document', () =>
    customers
      .given()
      .when(register({ registeredOn: day('2019-04-01') }))
      .thenTypes('CustomerRegistered'));
  it('changes nothing when repeated', () => customers.given(registered()).when(register()).thenNothing());
  it.each([{ number: 'C-002' }, { name: 'Other' }, { country: null }, { registeredOn: today }])(
    'does not happen twice: %p',
    (change) =>
      customers
        .given(registered())
        .when(register(change))
        .thenRefused('customer-exists', { customerId: 'c-1' }),
  );
  it('wants a name, a two-letter country, a number with text and a date not to come', () => {
    customers
      .given()
      .when(register({ name: ' ' }))
      .thenRefused('text-required');
    customers
      .given()
      .when(register({ number: '' }))
      .thenRefused('text-required');
    for (const country of ['cn', 'CHN', 'C', ''])
      customers.given().when(register({ country })).thenRefused('country-invalid', { country });
    customers
      .given()
      .when(register({ registeredOn: tomorrow }))
      .thenRefused('date-in-future', { date: tomorrow, today });
  });
});

describe('recording a registration', () => {
  const given = customers.given(registered());
  it('takes a customer, inactive too', () => {
    customers.given().when(record()).thenRefused('customer-not-found');
    given.when(record()).then(registrationRecorded());
    customers.given(registered(), deactivated()).when(record()).then(registrationRecorded());
  });
  it('changes nothing when it says what stands for its date', () => {
    const history = [
      registered(),
      registrationRecorded({ recordedOn: day('2026-01-01') }),
      registrationRecorded(),
    ];
    customers
      .given(...history)
      .when(record({ recordedOn: day('2026-01-01') }))
      .thenNothing();
    customers
      .given(...history)
      .when(record({ legalName: ' 闽江纸业有限公司' }))
      .thenNothing();
  });
  it('corrects what was recorded for the same date, and back again', () => {
    const first = registrationRecorded();
    const second = registrationRecorded({ region: 'Zhejiang' });
    customers.given(registered(), first).when({ type: 'RecordRegistration', data: second.data }).then(second);
    customers.given(registered(), first, second).when(record()).then(first);
  });
  it('takes the same facts of another date or source as new', () => {
    customers
      .given(registered(), registrationRecorded())
      .when(record({ recordedOn: day('2026-03-01') }))
      .thenTypes('RegistrationRecorded');
    customers
      .given(registered(), registrationRecorded())
      .when(record({ source: 'agency' }))
      .thenTypes('RegistrationRecorded');
  });
  it('has a legal name and a source', () => {
    given.when(record({ legalName: '　' })).thenRefused('text-required');
    given.when(record({ source: '' })).thenRefused('text-required');
  });
  it('judges a 统一社会信用代码 by alphabet and 18th character, and writes it in capitals', () => {
    const uscc = (value: string) => record({ identifiers: [{ scheme: 'uscc', value }] });
    given.when(uscc(' 91350100m000100y43')).then(registrationRecorded());
    given
      .when(uscc('ZZ350100M000100Y43'))
      .thenRefused('identifier-invalid', { scheme: 'uscc', rule: 'alphabet' });
    given
      .when(uscc('91350100M000100Y44'))
      .thenRefused('identifier-invalid', { scheme: 'uscc', rule: 'check-digit' });
    given.when(uscc('9135010M000100Y43')).thenRefused('identifier-invalid', { rule: 'length' });
    // No such region or authority: a note for people, no refusal.
    given.when(uscc('1A0000000000000000')).thenTypes('RegistrationRecorded');
  });
  it('judges an LEI, and no number of another system', () => {
    const one = (scheme: string, value: string) => given.when(record({ identifiers: [{ scheme, value }] }));
    one('lei', '529900GRZ2BQY5ZM9N49').thenTypes('RegistrationRecorded');
    one('lei', '529900GRZ2BQY5ZM9N94').thenRefused('identifier-invalid', {
      scheme: 'lei',
      rule: 'check-digit',
    });
    one('sap', '1').thenTypes('RegistrationRecorded');
  });
  it('takes capital of zero, not below, in a currency there is', () => {
    given.when(record({ registeredCapital: cny(0), paidInCapital: null })).thenTypes('RegistrationRecorded');
    given.when(record({ registeredCapital: cny(-1) })).thenRefused('amount-negative');
    given.when(record({ paidInCapital: cny(-1) })).thenRefused('amount-negative');
    given
      .when(record({ paidInCapital: { minor: 1, currency: 'RMB' } }))
      .thenRefused('currency-unknown', { value: 'RMB' });
  });
  it('has a date between the customer’s first and today; the company may be older', () => {
    given
      .when(record({ recordedOn: dayBefore }))
      .thenRefused('effective-before-existence', { date: dayBefore, since: '2025-01-01' });
    given.when(record({ recordedOn: tomorrow })).thenRefused('date-in-future', { date: tomorrow });
    given.when(record({ establishedOn: day('1898-01-01') })).thenTypes('RegistrationRecorded');
    given.when(record({ establishedOn: tomorrow })).thenRefused('date-in-future');
  });
});

describe('identifiers held', () => {
  const lei = { scheme: 'lei', value: '529900GRZ2BQY5ZM9N49' };
  const sap = { scheme: 'sap', value: '42' };
  const held = (...history: RegistrationRecorded[]) => {
    const { state } = customers.given(registered(), ...history);
    return state.status === 'none' ? null : state.identifiers;
  };
  it('are those of every registration that stands, the latest first', () => {
    const older = registrationRecorded({ identifiers: [sap], recordedOn: day('2025-06-01') });
    const newer = registrationRecorded({ identifiers: [lei, sap] });
    expect(held(newer, older)).toEqual([lei, sap]);
    expect(held(older)).toEqual([sap]);
  });
  it('leave out what a correction of the same date took back', () =>
    expect(
      held(registrationRecorded({ identifiers: [sap] }), registrationRecorded({ identifiers: [lei] })),
    ).toEqual([lei]));
});
