import { specifyProcess } from '@zixin/kernel/testing';
import { followDefaults } from './follow-defaults.js';
import { account, day } from './testing/events.js';

const process = specifyProcess(followDefaults);
const on = day('2026-03-02');
const declared = account('DefaultDeclared', { reason: 'bankruptcy', on });
const cured = account('DefaultCured', { reason: 'paid in full', on });
const main = { ...declared, stream: 'creditAccount-customer-1' } as typeof declared;
const send = (type: 'AssignDefaultGrade' | 'LiftDefaultGrade', why: string) =>
  ({ category: 'rating', id: 'customer-1', command: { type, data: { why, on } } }) as const;

describe('followDefaults', () => {
  it('gives the customer the grade of default', () =>
    process.given().when(declared).thenSends(send('AssignDefaultGrade', 'bankruptcy')));

  it('lifts it when the last account in default is cured', () => {
    process.given(declared).when(cured).thenSends(send('LiftDefaultGrade', 'paid in full'));
    process.given(main, declared).when(cured).thenNothing();
  });
});
