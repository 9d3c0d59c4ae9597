import { type FileProposal, statusAt } from './proposal-at.js';

const approved = {
  kind: 'limit',
  status: 'approved',
  proposedOn: '2026-03-01',
  proposedAt: '2026-03-01T02:00:00.000Z',
  decidedOn: '2026-03-05',
  approvals: [{ by: 'b', on: '2026-03-05', at: '2026-03-05T08:00:00.000Z' }],
} as unknown as FileProposal;
const endOf = (date: string) => `${date}T15:59:59.999Z`;
const now = { asOf: null, knownAt: null };
const knownAt = (instant: string) => ({ asOf: null, knownAt: instant });

it('is absent before it was proposed, pending until it was decided', () => {
  expect(statusAt(approved, '2026-02-28', now, endOf)).toBeNull();
  expect(statusAt(approved, '2026-03-04', now, endOf)).toBe('pending');
  expect(statusAt(approved, '2026-03-05', now, endOf)).toBe('approved');
});

it('keeps the two clocks apart', () => {
  expect(statusAt(approved, '2026-04-01', knownAt('2026-02-01T00:00:00.000Z'), endOf)).toBeNull();
  expect(statusAt(approved, '2026-04-01', knownAt('2026-03-05T07:00:00.000Z'), endOf)).toBe('pending');
  expect(statusAt(approved, '2026-04-01', knownAt('2026-03-05T09:00:00.000Z'), endOf)).toBe('approved');
});

it('knows of a decline from the end of its day', () => {
  const declined = { ...approved, status: 'declined', approvals: [] } as unknown as FileProposal;
  expect(statusAt(declined, '2026-04-01', knownAt('2026-03-05T12:00:00.000Z'), endOf)).toBe('pending');
  expect(statusAt(declined, '2026-04-01', knownAt('2026-03-06T00:00:00.000Z'), endOf)).toBe('declined');
});
