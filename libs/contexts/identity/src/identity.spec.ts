import type { CalendarDate } from '@zixin/kernel';
import { runCommands, specify } from '@zixin/kernel/testing';
import fc from 'fast-check';
import { type IdentityCommand, identityCodes, identityDecider } from './identity.js';
import type { IdentifierClaimed, IdentifierReleased } from './identity.events.js';

const day = (text: string) => text as CalendarDate;
const today = day('2026-03-02');
const stream = specify(identityDecider, { today });

const uscc = { scheme: 'uscc', value: '91350100M000100Y43' };
const claimed = (customerId = 'c-1', on = today): IdentifierClaimed => ({
  type: 'IdentifierClaimed',
  data: { ...uscc, customerId, on },
});
const released = (customerId = 'c-1', on = today): IdentifierReleased => ({
  type: 'IdentifierReleased',
  data: { ...uscc, customerId, reason: 'entered twice', on },
});
const claim = (customerId = 'c-1', on = today): IdentityCommand => ({
  type: 'ClaimIdentifier',
  data: { ...uscc, customerId, on },
});
const release = (customerId = 'c-1', on = today): IdentityCommand => ({
  type: 'ReleaseIdentifier',
  data: { ...uscc, customerId, reason: 'entered twice', on },
});

describe('claiming an identifier', () => {
  it('is free at first', () => stream.given().when(claim()).then(claimed()));

  it('stores its one spelling', () =>
    stream
      .given()
      .when({
        type: 'ClaimIdentifier',
        data: { ...claim().data, scheme: 'USCC', value: ' 91350100m000100y43' },
      })
      .then(claimed()));

  it('has one holder at a time, who is named', () =>
    stream.given(claimed('c-1')).when(claim('c-2')).thenRefused('identifier-taken', { customerId: 'c-1' }));

  it('changes nothing for the holder, whatever the date', () =>
    stream
      .given(claimed('c-1'))
      .when(claim('c-1', day('2026-01-01')))
      .thenNothing());

  it('is possible again once it was given back', () =>
    stream.given(claimed('c-1'), released('c-1')).when(claim('c-2')).then(claimed('c-2')));

  it('refuses a code whose check character is wrong, naming scheme and rule', () =>
    stream
      .given()
      .when({ type: 'ClaimIdentifier', data: { ...claim().data, value: '91350100M000100Y44' } })
      .thenRefused('identifier-invalid', { scheme: 'uscc', rule: 'check-digit' }));

  it('takes any number of another system', () =>
    stream
      .given()
      .when({ type: 'ClaimIdentifier', data: { scheme: 'sap', value: '0042', customerId: 'c-1', on: today } })
      .thenTypes('IdentifierClaimed'));

  it('refuses a future date', () =>
    stream
      .given()
      .when(claim('c-1', day('2026-03-03')))
      .thenRefused('date-in-future', { date: '2026-03-03', today }));
});

describe('giving an identifier back', () => {
  it('frees it', () => stream.given(claimed()).when(release()).then(released()));
  it('changes nothing when it is free', () => stream.given().when(release()).thenNothing());
  it('changes nothing when another holds it', () =>
    stream.given(claimed('c-1')).when(release('c-2')).thenNothing());

  it('is not possible before it was claimed', () =>
    stream
      .given(claimed())
      .when(release('c-1', day('2026-03-01')))
      .thenRefused('effective-before-existence', { date: '2026-03-01', since: today }));

  it('refuses a future date', () =>
    stream
      .given(claimed())
      .when(release('c-1', day('2026-03-03')))
      .thenRefused('date-in-future'));
});

it('changes nothing when sent twice, and folds to the same state again', () => {
  const who = fc.constantFrom('c-1', 'c-2', 'c-3');
  const on = fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03').map(day);
  const command = fc.oneof(
    fc.tuple(who, on).map((args) => claim(...args)),
    fc.tuple(who, on).map((args) => release(...args)),
  );
  fc.assert(
    fc.property(fc.array(command, { maxLength: 20 }), (commands) => {
      runCommands(identityDecider, commands, identityCodes, { today });
    }),
  );
});
