import type { CustomerCommand } from './commands.js';
import type { CustomerEvent, IndustryAssigned, SegmentOpened } from './customer.events.js';
import { industryOn } from './customer-state.js';
import {
  customers,
  day,
  dayBefore,
  deactivated,
  reactivated,
  registered,
  today,
  tomorrow,
} from './testing/customer-examples.js';

const given = customers.given(registered());
const gone = customers.given(registered(), deactivated());

const start = (on = today): CustomerCommand => ({ type: 'StartCooperation', data: { startedOn: on } });
const started = (on = today): CustomerEvent => ({ type: 'CooperationStarted', data: { startedOn: on } });
const assign = (industry: string, on = today): CustomerCommand => ({
  type: 'AssignIndustry',
  data: { industry, assignedOn: on },
});
const assigned = (industry: string, on = today): IndustryAssigned => ({
  type: 'IndustryAssigned',
  data: { industry, assignedOn: on },
});
const open = (segment: string, currency = 'CNY', on = today): CustomerCommand => ({
  type: 'OpenSegment',
  data: { segment, currency, openedOn: on },
});
const opened = (segment: string, currency = 'CNY', on = today): SegmentOpened => ({
  type: 'SegmentOpened',
  data: { segment, currency, openedOn: on },
});
const link = (system: string, value: string, on = today): CustomerCommand => ({
  type: 'LinkCrmAccount',
  data: { system, value, linkedOn: on },
});
const linked = (system: string, value: string): CustomerEvent => ({
  type: 'CrmAccountLinked',
  data: { system, value, linkedOn: today },
});
const deactivate = (on = today, reason = 'no orders'): CustomerCommand => ({
  type: 'DeactivateCustomer',
  data: { reason, on },
});
const reactivate = (on = today): CustomerCommand => ({
  type: 'ReactivateCustomer',
  data: { reason: 'new contract', on },
});

describe('every date', () => {
  const commands = [
    start,
    (on = today) => assign('C22', on),
    (on = today) => open('parts', 'CNY', on),
    (on = today) => link('crm', '1', on),
    deactivate,
  ];
  it.each(commands.map((command) => [command(today).type, command] as const))(
    'of %s is of an existing customer, not before it and not to come',
    (_, command) => {
      customers.given().when(command()).thenRefused('customer-not-found');
      given.when(command(day('2025-01-01'))).events();
      given
        .when(command(dayBefore))
        .thenRefused('effective-before-existence', { date: dayBefore, since: '2025-01-01' });
      given.when(command(tomorrow)).thenRefused('date-in-future', { date: tomorrow, today });
    },
  );
});

describe('cooperation', () => {
  it('starts on a date', () => given.when(start()).then(started()));
  it('changes nothing for the date it started on, inactive or not', () => {
    customers.given(registered(), started()).when(start()).thenNothing();
    customers.given(registered(), started(), deactivated()).when(start()).thenNothing();
  });
  it('is corrected by another date', () =>
    customers
      .given(registered(), started())
      .when(start(day('2025-02-01')))
      .then(started(day('2025-02-01'))));
  it('does not start with an inactive customer', () =>
    gone.when(start()).thenRefused('customer-inactive', { since: today }));
});

describe('industry', () => {
  it('is assigned from a date, to inactive customers too', () => {
    given.when(assign(' C22 ')).then(assigned('C22'));
    gone.when(assign('C22')).then(assigned('C22'));
    given.when(assign(' ')).thenRefused('text-required');
  });
  it('changes nothing while it is the one in force on that date', () => {
    const history = [registered(), assigned('C22', day('2025-06-01')), assigned('C23', day('2026-01-01'))];
    customers
      .given(...history)
      .when(assign('C22', day('2025-12-31')))
      .thenNothing();
    customers
      .given(...history)
      .when(assign('C23'))
      .thenNothing();
    customers
      .given(...history)
      .when(assign('C22'))
      .then(assigned('C22'));
    customers
      .given(...history)
      .when(assign('C23', day('2025-12-31')))
      .thenTypes('IndustryAssigned');
  });
  it('is corrected by another of the same date', () => {
    const history = [registered(), assigned('C22'), assigned('C23')];
    customers
      .given(...history)
      .when(assign('C23'))
      .thenNothing();
    customers
      .given(...history)
      .when(assign('C22'))
      .then(assigned('C22'));
  });
  it('is kept by date, whatever the order of recording', () => {
    const { state } = customers.given(
      registered(),
      assigned('C23', day('2026-01-01')),
      assigned('C22', day('2025-06-01')),
    );
    const on = (date: string) => (state.status === 'none' ? null : industryOn(state, day(date)));
    expect(['2025-05-31', '2025-06-01', '2025-12-31', '2026-01-01'].map(on)).toEqual([
      null,
      'C22',
      'C22',
      'C23',
    ]);
  });
});

describe('segments', () => {
  it('are opened once', () => {
    given.when(open('spare-parts')).then(opened('spare-parts'));
    customers
      .given(registered(), opened('parts'))
      .when(open('parts', 'CNY', day('2025-05-05')))
      .thenNothing();
  });
  it('have main among them from the start', () => given.when(open('main')).thenNothing());
  it('keep their currency', () =>
    customers
      .given(registered(), opened('parts', 'EUR'))
      .when(open('parts', 'CNY'))
      .thenRefused('segment-currency-differs', { currency: 'EUR' }));
  it.each(['Parts', '1parts', '-parts', 'spare parts', 'spare.parts', 'spare_parts', '', 'main '])(
    'have no name "%s"',
    (segment) => given.when(open(segment)).thenRefused('segment-invalid', { segment }),
  );
  it('are in a currency there is', () =>
    given.when(open('parts', 'RMB')).thenRefused('currency-unknown', { value: 'RMB' }));
  it('are not opened for inactive customers, once they are again they are', () => {
    gone.when(open('parts')).thenRefused('customer-inactive');
    customers.given(registered(), deactivated(), reactivated()).when(open('parts')).then(opened('parts'));
  });
});

describe('CRM accounts', () => {
  it('are linked once, several of one system too', () => {
    given.when(link(' crm', 'A-1 ')).then(linked('crm', 'A-1'));
    customers
      .given(registered(), linked('crm', 'A-1'))
      .when(link('crm', 'A-1', day('2025-05-05')))
      .thenNothing();
    customers.given(registered(), linked('crm', 'A-1')).when(link('crm', 'A-2')).then(linked('crm', 'A-2'));
    customers.given(registered(), linked('crm', 'A-1')).when(link('crm2', 'A-1')).then(linked('crm2', 'A-1'));
  });
  it('have a system and a number, and inactive customers have them too', () => {
    given.when(link('', 'A-1')).thenRefused('text-required');
    given.when(link('crm', '')).thenRefused('text-required');
    gone.when(link('crm', 'A-1')).then(linked('crm', 'A-1'));
  });
});

describe('deactivation', () => {
  it('happens to active customers, reactivation to inactive ones', () => {
    given.when(deactivate()).then(deactivated());
    given.when(reactivate()).thenNothing();
    gone.when(deactivate(day('2025-05-05'))).thenNothing();
    gone.when(reactivate()).then(reactivated());
    customers.given().when(reactivate()).thenRefused('customer-not-found');
  });
  it('has a reason', () => given.when(deactivate(today, ' ')).thenRefused('text-required'));
  it('is not dated before the change it follows', () => {
    gone
      .when(reactivate(day('2026-03-01')))
      .thenRefused('effective-before-existence', { date: '2026-03-01', since: today });
    customers
      .given(registered(), deactivated(day('2026-01-01')), reactivated(day('2026-02-01')))
      .when(deactivate(day('2026-01-31')))
      .thenRefused('effective-before-existence', { since: '2026-02-01' });
  });
});
