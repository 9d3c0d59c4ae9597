import { readView } from '../ui/view-state.js';
import { auditView, placeOf, placeText } from './audit.queries.js';
import { byCommand } from './by-command.js';
import { faultOf } from './findings.js';
import { shareOf } from './verification-view.js';

describe('the address of the audit screen', () => {
  it('names an event by stream and revision, whatever is in the stream name', () => {
    for (const place of [
      { stream: 'policy-terms', revision: 0 },
      { stream: 'exchangeRate-EUR:CNY', revision: 12 },
    ])
      expect(placeOf(placeText(place))).toEqual(place);
    expect(placeOf('nothing')).toBeNull();
  });

  it('takes only kinds that there are', () => {
    const view = (text: string) => readView(auditView, new URLSearchParams(text));
    expect(view('types=LimitApproved,Nonsense').types).toEqual(['LimitApproved']);
  });
});

it('events are grouped by command in the order of the log', () => {
  const events = ['a', 'b', 'a'].map((commandId, place) => ({ commandId, place }));
  expect(byCommand(events).map((group) => group.map(({ place }) => place))).toEqual([[0, 2], [1]]);
});

it('a decision without a figure could not be computed again', () => {
  expect(faultOf({ kind: 'decision', figure: null })).toBe('finding.unprovable');
  expect(faultOf({ kind: 'decision', figure: 'terms.netDays' })).toBe('finding.decision');
  expect(faultOf({ kind: 'chain', figure: null })).toBe('finding.chain');
});

it('progress is the share of its pass, unknown where the end is not known', () => {
  const at = { pass: 'chains', events: 50, ofEvents: 200, decisions: 0, ofDecisions: null } as const;
  expect(shareOf({ progress: at })).toBe(25);
  expect(shareOf({ progress: { ...at, ofEvents: null } })).toBeNull();
  expect(shareOf({ progress: { ...at, pass: 'decisions', ofDecisions: 0 } })).toBe(100);
  expect(shareOf({ progress: null })).toBeNull();
});
