import { addDays, type Actor } from '@zixin/kernel';
import { limited, opened, pay, place, review } from './testing/account-steps.js';
import { account, clerk, day, director, lead, story, today } from './testing/account-story.js';

const manager: Actor = { id: 'manager', roles: ['creditManager'] };
const declare = (on = today) => ({ type: 'DeclareDefault', data: { reason: 'insolvent', on } }) as const;
const cure = (on = today) => ({ type: 'CureDefault', data: { reason: 'arrears paid', on } }) as const;
const defaulted = story(opened, limited(1000), { by: manager }, declare());

describe('a declared default', () => {
  it('is declared by a credit manager or above, once', () => {
    const on = addDays(today, -3);
    const data = { reason: 'insolvent', declaredBy: 'manager', on };
    account.given(opened).when(declare(on), { by: manager }).then({ type: 'DefaultDeclared', data });
    account
      .given(opened)
      .when(declare(), { by: lead })
      .thenRefused('authority-missing', { role: 'creditManager' });
    account
      .given(...defaulted)
      .when(declare(), { by: director })
      .thenNothing();
  });

  it('happened while the account existed', () => {
    const given = account.given(opened);
    given.when(declare(addDays(today, 1)), { by: manager }).thenRefused('date-in-future');
    given
      .when(declare(day('2025-12-31')), { by: manager })
      .thenRefused('effective-before-existence', { began: 'account' });
    account
      .given(...defaulted)
      .when(cure(addDays(today, -1)), { by: director })
      .thenRefused('effective-before-existence');
  });

  it('is cured by a finance director or above who did not declare it', () => {
    const data = { reason: 'arrears paid', curedBy: 'director', on: today };
    const given = account.given(...defaulted);
    given.when(cure(), { by: director }).then({ type: 'DefaultCured', data });
    given.when(cure(), { by: lead }).thenRefused('authority-missing', { role: 'financeDirector' });
    account
      .given(...story(opened, { by: director }, declare()))
      .when(cure(), { by: director })
      .thenRefused('own-declaration', { declaredBy: 'director' });
    account.given(opened).when(cure(), { by: clerk }).thenNothing();
  });
});

describe('an order on an account in default', () => {
  it('is held, whatever the headroom, and says what would release it', () => {
    const [held] = account
      .given(...defaulted)
      .when(place('o-1', 10))
      .events();
    expect(held).toMatchObject({
      type: 'OrderHeld',
      data: {
        reasons: [{ code: 'defaulted', figures: { reason: 'insolvent', on: today } }],
        shortfall: { minor: 0 },
        waysOut: [{ kind: 'cure-default' }, { kind: 'override' }],
      },
    });
  });

  it('passes when it is paid ahead', () =>
    account
      .given(...defaulted, ...story(opened, pay('p-1', 10)).slice(1))
      .when(place('o-1', 10, { prepaid: true }))
      .thenTypes('OrderReserved'));

  it('is reserved by the next review after the cure', () =>
    account
      .given(...story(...defaulted, place('o-1', 10), { by: director }, cure()))
      .when(review)
      .thenTypes('OrderReserved'));
});
