import type { Recorded } from '@zixin/kernel';
import { narrowedTo } from './events-of-customer.js';

const event = (type: string, on: string, actor: string) =>
  ({ type, meta: { recordedAt: `${on}T02:00:00.000Z`, actor: { id: actor } } }) as unknown as Recorded;
const history = [
  event('OrderHeld', '2026-01-05', 'clara'),
  event('LimitApproved', '2026-01-06', 'dora'),
  event('OrderHeld', '2026-01-07', 'dora'),
];
const of = (asked: Parameters<typeof narrowedTo>[0]) =>
  history.filter(narrowedTo(asked, (at) => at.slice(0, 10))).map((one) => history.indexOf(one));

it("narrows a customer's history by types, actor and days of recording, both inclusive", () => {
  expect(of({})).toEqual([0, 1, 2]);
  expect(of({ types: 'OrderHeld,OrderReserved' })).toEqual([0, 2]);
  expect(of({ actor: 'dora', types: 'OrderHeld' })).toEqual([2]);
  expect(of({ from: '2026-01-06' })).toEqual([1, 2]);
  expect(of({ from: '2026-01-06', until: '2026-01-06' })).toEqual([1]);
});
