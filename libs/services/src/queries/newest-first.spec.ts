import type { Recorded } from '@zixin/kernel';
import { newestPage } from './newest-first.js';

const event = (id: string, recordedAt: string, revision: number) =>
  ({ id, stream: 'rating-1', revision, meta: { recordedAt } }) as unknown as Recorded;
const history = [event('a', '2026-01-05', 0), event('b', '2026-01-06', 1), event('c', '2026-01-06', 2)];
const pageOf = (events: readonly Recorded[], cursor?: string) => {
  const { page, next } = newestPage(events, { cursor, limit: 2 });
  return [page.map(({ id }) => id), next];
};

it('gives events newest first, page by page', () => {
  expect(pageOf(history)).toEqual([['c', 'b'], 'b']);
  expect(pageOf(history, 'b')).toEqual([['a'], null]);
  expect(pageOf(history.slice(1))).toEqual([['c', 'b'], null]);
});

it('goes on after the event that the page before ended with, whatever was recorded since', () => {
  expect(pageOf([...history, event('d', '2026-01-07', 3)], 'b')).toEqual([['a'], null]);
});

it('refuses a cursor that is no event', () => {
  expect(() => pageOf(history, '2')).toThrow(expect.objectContaining({ code: 'query-cursor-invalid' }));
});
