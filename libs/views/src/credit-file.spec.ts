import { specifyView } from '@zixin/kernel/testing';
import { effectiveLimit } from '@zixin/credit-account/events';
import { termsInForce } from './accounts.js';
import { creditFile } from './credit-file.js';
import { replayCustomer } from './customer-replay.js';
import { accountHistory, day, usd } from './testing/account-history.js';
import { customer, erased, ownership, registered, registration } from './testing/customer-events.js';

const view = specifyView(creditFile);
const note = (count: number) =>
  customer('NoteAdded', {
    noteId: `note-${count}`,
    kind: 'call',
    text: `call ${count}`,
    on: day('2026-01-10'),
    promisedAmount: null,
    promisedOn: null,
  });
const proposalId = '00000000-0000-7000-8000-000000000001';

describe('credit file', () => {
  it('rule 14: keeps names sealed and scrubs the erased person everywhere, later recordings too', () => {
    const before = view.given(registered, registration('Northern'), ownership);
    before.thenMatches({
      registration: { legalRepresentative: { personId: 'person-1', sealed: 'sealed-person-1' } },
    });
    const after = view.given(
      registered,
      registration('Northern'),
      ownership,
      erased,
      registration('Northern'),
    );
    const text = JSON.stringify(after.document());
    expect(text).not.toContain('sealed-person-1');
    expect(text).toContain('sealed-person-2');
    after.thenMatches({
      registration: { legalRepresentative: { personId: 'person-1', erased: true } },
      erasedPeople: ['person-1'],
    });
  });

  it('keeps the latest fifty notes and counts all', () => {
    const notes = Array.from({ length: 53 }, (_, count) => note(count));
    const file = view.given(registered, ...notes).document()!;
    expect([file.noteCount, file.notes.length, file.notes[0]?.text]).toEqual([53, 50, 'call 3']);
  });

  it('rule 4: keeps dated layers and terms from which any day follows', () => {
    const history = accountHistory();
    const limit = { kind: 'AMOUNT', amount: usd(100_000) } as const;
    const terms = { netDays: 45, prepaymentPercent: 0 };
    const from = day('2026-02-01');
    const send = history.send;
    send(
      {
        type: 'ProposeLimit',
        data: { proposalId, reason: 'growth', change: { layer: 'base', limit, from, until: null } },
      },
      from,
    );
    const open = view.given(...history.events).document()!;
    expect(open.accounts[0]?.proposals).toMatchObject([{ proposalId, kind: 'limit', proposedBy: 'someone' }]);
    send({ type: 'ApproveProposal', data: { proposalId } }, from, 'approver');
    const second = '00000000-0000-7000-8000-000000000002';
    send(
      {
        type: 'ProposePaymentTerms',
        data: { proposalId: second, terms, from: day('2026-03-01'), reason: 'asked' },
      },
      from,
    );
    send({ type: 'ApproveProposal', data: { proposalId: second } }, from, 'approver');
    const account = view.given(...history.events).document()!.accounts[0]!;
    expect(account.proposals).toEqual([]);
    expect(effectiveLimit(account.layers, day('2026-01-31')).limit).toEqual({ kind: 'NONE' });
    expect(effectiveLimit(account.layers, from).limit).toEqual(limit);
    expect(termsInForce(account.terms, day('2026-02-28'))).toBeNull();
    expect(termsInForce(account.terms, day('2026-03-01'))).toEqual(terms);
  });

  it('rule 10: tells what was known when, and what is now known for then', () => {
    const late = registration('Renamed', day('2026-03-01'));
    const backDated = {
      ...registration('Corrected', day('2026-02-01')),
      meta: { ...late.meta, recordedAt: '2026-06-01T00:00:00.000Z' as never },
    };
    const events = [registered, late, backDated];
    const nameAt = (asOf: string, knownAt?: string) =>
      replayCustomer(events, { asOf: day(asOf), knownAt: knownAt as never }).file?.registration?.legalName;
    expect(nameAt('2026-02-15', '2026-05-01T00:00:00.000Z')).toBeUndefined();
    expect(nameAt('2026-02-15')).toBe('Corrected');
    expect(nameAt('2026-12-31')).toBe('Renamed');
    expect(replayCustomer(events, { asOf: day('2025-12-31') }).file).toBeNull();
  });
});
