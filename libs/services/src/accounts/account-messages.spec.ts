import { textOf } from '@zixin/platform/core';
import '../messages.js';

const said = (params: Readonly<Record<string, string>>) =>
  (['en', 'zh'] as const).map((language) => textOf('effective-before-existence', params, language));
const dates = { date: '2026-11-20', since: '2026-11-27' };

it('says of a date that is too early which is the first, why, and what to do', () => {
  expect(said({ ...dates, began: 'account' })).toEqual([
    '2026-11-20 is too early: the date must be 2026-11-27 or later, since the credit account was opened on that day; enter what is older with that day.',
    '日期 2026-11-20 过早，不得早于 2026-11-27（信用账户开立日），更早的业务请按该日登记。',
  ]);
  expect(said(dates)).toEqual([
    '2026-11-20 is too early: the date must be 2026-11-27 or later.',
    '日期 2026-11-20 过早，不得早于 2026-11-27。',
  ]);
});
