import type { CalendarDate, Instant } from '@zixin/kernel';
import type { Person } from '@zixin/views';
import { delegationAnswers, keyAnswers } from './access-answers.js';

const on = '2026-03-10' as CalendarDate;
const person = (userId: string, change: object = {}) =>
  ({
    ...{ userId, displayName: userId.toUpperCase(), kind: 'person', roles: ['creditLead'] },
    ...{ delegations: [], keys: [], ...change },
  }) as unknown as Person;

describe('delegations', () => {
  const lent = (from: string, until: string, endedOn: string | null = null) =>
    delegationAnswers(
      [
        person('max', {
          delegations: [{ delegationId: 'd-1', toUserId: 'lea', role: 'creditLead', from, until, endedOn }],
        }),
        person('lea'),
      ],
      on,
    )[0];

  it('say who lends what to whom', () =>
    expect(lent('2026-03-01', '2026-03-31')).toEqual({
      ...{ id: 'd-1', from: { id: 'max', name: 'MAX' }, to: { id: 'lea', name: 'LEA' }, role: 'creditLead' },
      ...{ firstDay: '2026-03-01', lastDay: '2026-03-31', endedOn: null, standing: 'in-force', held: true },
    }));

  it.each([
    ['their first day', '2026-03-10', '2026-03-31', null, 'in-force'],
    ['their last day', '2026-03-01', '2026-03-10', null, 'in-force'],
    ['the day after', '2026-03-01', '2026-03-09', null, 'expired'],
    ['the day before', '2026-03-11', '2026-03-31', null, 'ahead'],
    ['the day they were ended', '2026-03-01', '2026-03-31', '2026-03-10', 'ended'],
    ['the day before their end', '2026-03-01', '2026-03-31', '2026-03-11', 'in-force'],
  ])('on %s', (_, from, until, endedOn, standing) =>
    expect(lent(from, until, endedOn)).toMatchObject({ standing }),
  );
});

describe('API keys', () => {
  const key = (change: object) =>
    keyAnswers(
      [
        person('erp', {
          roles: ['service'],
          keys: [
            {
              ...{
                keyId: 'k-1',
                label: 'ERP',
                scopes: ['orders:write'],
                expiresAt: null,
                issuedOn: '2026-03-01',
              },
              ...{ issuedBy: 'adm', revokedOn: null, revokedBecause: null, ...change },
            },
          ],
        }),
      ],
      '2026-03-10T02:00:00.000Z' as Instant,
    )[0];

  it('say what they may and who issued them, without their text', () =>
    expect(key({})).toEqual({
      ...{ id: 'k-1', label: 'ERP', user: { id: 'erp', name: 'ERP' }, roles: ['service'] },
      ...{ scopes: ['orders:write'], expiresAt: null, issuedOn: '2026-03-01' },
      ...{ issuedBy: { id: 'adm', name: null }, revokedOn: null, revokedBecause: null, standing: 'in-force' },
    }));

  it.each([
    [{ expiresAt: '2026-03-10T02:00:00.000Z' }, 'expired'],
    [{ expiresAt: '2026-03-10T02:00:00.001Z' }, 'in-force'],
    [{ revokedOn: '2026-03-02', expiresAt: '2026-03-10T02:00:00.000Z' }, 'revoked'],
  ])('%o: %s', (change, standing) => expect(key(change)).toMatchObject({ standing }));
});
