import { rolesWith, standingOf } from './authority.js';

const me = { id: 'u-1', displayName: '周婷', roles: ['creditManager'] };
const asked = { proposedBy: 'u-2', approvedBy: [], needs: 'creditLead' } as const;

it('lets a stronger role decide what a weaker one may', () => {
  expect(standingOf(asked, me)).toBe('may');
  expect(rolesWith('financeDirector')).toEqual(['financeDirector', 'committee']);
});

it('says which of the three reasons keeps a person from approving', () => {
  expect(standingOf({ ...asked, proposedBy: 'u-1' }, me)).toBe('own-proposal');
  expect(standingOf({ ...asked, approvedBy: ['u-1'] }, me)).toBe('approved-already');
  expect(standingOf({ ...asked, needs: 'committee' }, me)).toBe('authority-missing');
});
