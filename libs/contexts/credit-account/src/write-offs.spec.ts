import { addDays, type Actor } from '@zixin/kernel';
import {
  allocate,
  bounce,
  invoice,
  limited,
  oldestFirst,
  opened,
  pay,
  place,
  recover,
  to,
  writeOff,
} from './testing/account-steps.js';
import {
  account,
  clerk,
  cny,
  lead,
  policies,
  stateAfter,
  type Step,
  story,
  today,
} from './testing/account-story.js';

const open = [opened, limited(1000), invoice('i-1', 300), { by: lead }] as const;
const given = (...steps: readonly Step[]) => account.given(...story(...open, ...steps));
const totals = (...steps: readonly Step[]) => stateAfter(...open, ...steps).totals;
const manager: Actor = { id: 'manager', roles: ['creditManager'] };
const yuan = (amount: number) => amount * 100;

describe('a write-off', () => {
  it('takes all that is open out of the receivables, once', () => {
    const data = { invoiceId: 'i-1', amount: cny(300), reason: 'insolvent', writtenOffBy: 'lead', on: today };
    given().when(writeOff('i-1'), { by: lead }).then({ type: 'InvoiceWrittenOff', data });
    expect(totals(writeOff('i-1')).receivable).toBe(0);
    given(writeOff('i-1', 300)).when(writeOff('i-1', 300), { by: lead }).thenNothing();
  });

  it('takes a part; the same part on the same day again changes nothing', () => {
    expect(totals(writeOff('i-1', 100), writeOff('i-1', 100)).receivable).toBe(200);
    const next = { by: lead, today: addDays(today, 1) };
    given(writeOff('i-1', 100))
      .when(writeOff('i-1', 100, next.today), next)
      .thenTypes('InvoiceWrittenOff');
  });

  it('is of an open invoice, and not of more than is open', () => {
    const by = { by: lead };
    given()
      .when(writeOff('i-1', 301), by)
      .thenRefused('write-off-exceeds-open', { asked: '3.01 CNY', open: '3.00 CNY' });
    given().when(writeOff('i-9'), by).thenRefused('invoice-not-found');
    given(pay('p-1', 300, oldestFirst))
      .when(writeOff('i-1'), by)
      .thenRefused('invoice-settled');
    given(writeOff('i-1')).when(writeOff('i-1', 5), by).thenRefused('invoice-settled');
    given()
      .when(writeOff('i-1', null, addDays(today, 1)), by)
      .thenRefused('date-in-future');
    given()
      .when(writeOff('i-1', null, addDays(today, -1)), by)
      .thenRefused('effective-before-existence');
  });

  it('frees headroom like a payment', () =>
    given(place('o-1', 800), writeOff('i-1'))
      .when({ type: 'ReviewHeldOrders', data: { on: today } })
      .thenTypes('OrderReserved'));

  describe('needs the authority of the matrix for its amount', () => {
    const large = [opened, invoice('i-2', yuan(300_000)), { by: lead }] as const;
    it.each([
      [null, lead, 'creditManager'],
      [yuan(200_000), clerk, 'creditLead'],
    ])('of %s', (minor, by, role) =>
      account
        .given(...story(...large))
        .when(writeOff('i-2', minor), { by })
        .thenRefused('authority-missing', { role }),
    );

    it('and splitting it gains nothing', () => {
      const half = account.given(...story(...large, writeOff('i-2', yuan(150_000))));
      half.when(writeOff('i-2'), { by: lead }).thenRefused('authority-missing', { role: 'creditManager' });
      half.when(writeOff('i-2'), { by: manager }).thenTypes('InvoiceWrittenOff');
    });

    it('also by the grade', () =>
      given()
        .when(writeOff('i-1'), { by: manager, inputs: { ...policies(), grade: 'B' } })
        .thenRefused('authority-missing', { role: 'financeDirector' }));
  });
});

describe('an invoice that was written off', () => {
  it('stays known: the same again changes nothing, and cash passes it by', () => {
    given(writeOff('i-1')).when(invoice('i-1', 300)).thenNothing();
    given(writeOff('i-1'))
      .when(pay('p-1', 300, oldestFirst))
      .thenTypes('PaymentReceived');
    given(writeOff('i-1'), pay('p-1', 300))
      .when(allocate('p-1', to({ 'i-1': 300 })))
      .thenRefused('invoice-settled');
  });

  it('is open again by what a bounced payment had paid of it, and no more', () => {
    const steps = [pay('p-1', 100, oldestFirst), writeOff('i-1'), bounce('p-1')];
    expect(totals(...steps).receivable).toBe(100);
  });
});

describe('a recovery', () => {
  it('is money for what was written off: neither exposure nor cash', () => {
    const data = { recoveryId: 'r-1', invoiceId: 'i-1', amount: cny(120), receivedOn: today };
    given(writeOff('i-1'))
      .when(recover('r-1', 'i-1', 120))
      .then({ type: 'WriteOffRecovered', data });
    expect(totals(writeOff('i-1'), recover('r-1', 'i-1', 120))).toEqual(totals(writeOff('i-1')));
  });

  it('goes up to what was written off less what was recovered', () => {
    const once = given(writeOff('i-1', 200), recover('r-1', 'i-1', 120));
    once.when(recover('r-2', 'i-1', 80)).thenTypes('WriteOffRecovered');
    once
      .when(recover('r-2', 'i-1', 81))
      .thenRefused('recovery-exceeds-write-off', { asked: '0.81 CNY', left: '0.80 CNY' });
    once.when(recover('r-1', 'i-1', 120)).thenNothing();
    given()
      .when(recover('r-1', 'i-1', 1))
      .thenRefused('recovery-exceeds-write-off', { left: '0.00 CNY' });
    given()
      .when(recover('r-1', 'i-9', 1))
      .thenRefused('invoice-not-found');
  });

  it('comes after the write-off', () =>
    given({ today: addDays(today, 2) }, writeOff('i-1', null, addDays(today, 2)))
      .when(recover('r-1', 'i-1', 1, addDays(today, 1)), { today: addDays(today, 2) })
      .thenRefused('effective-before-existence'));
});
