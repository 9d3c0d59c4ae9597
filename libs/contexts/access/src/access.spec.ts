import { runCommands } from '@zixin/kernel/testing';
import fc from 'fast-check';
import { accessDecider } from './access.js';
import { rolesOn } from './access-state.js';
import { accessCodes, type AccessCommand } from './commands.js';
import { incompatibleRole, roles } from './roles.js';
import { at, day, delegation, invitation, key, today } from './testing/access-examples.js';

const date = fc
  .constantFrom('2025-12-31', '2026-01-01', '2026-02-01', '2026-03-01', '2026-03-02', '2026-03-03')
  .map(day);
const role = fc.constantFrom(...roles);
const kind = fc.constantFrom('person' as const, 'service' as const);
const id = fc.constantFrom('1', '2');
const command: fc.Arbitrary<AccessCommand> = fc.oneof(
  fc.record({ kind }).map((data): AccessCommand => ({ type: 'InviteUser', data: invitation(data) })),
  fc.record({ role, on: date }).map((data): AccessCommand => ({ type: 'GrantRole', data })),
  fc.record({ role, on: date }).map((data): AccessCommand => ({ type: 'WithdrawRole', data })),
  fc
    .record({ delegationId: id, role, from: date, until: date })
    .map((data): AccessCommand => ({ type: 'GrantDelegation', data: delegation(data) })),
  fc.record({ delegationId: id, on: date }).map((data): AccessCommand => ({ type: 'EndDelegation', data })),
  fc.record({ keyId: id, on: date }).map((data): AccessCommand => ({ type: 'IssueApiKey', data: key(data) })),
  fc.record({ keyId: id, on: date }).map((data): AccessCommand => ({
    type: 'RevokeApiKey',
    data: { ...data, reason: 'lost' },
  })),
);

it('changes nothing when sent twice, folds to the same state, and never holds roles that exclude each other', () => {
  const invite: AccessCommand = { type: 'InviteUser', data: invitation() };
  fc.assert(
    fc.property(fc.boolean(), fc.array(command, { maxLength: 40, size: 'max' }), (first, commands) => {
      const all = first ? [invite, ...commands] : commands;
      const { state } = runCommands(accessDecider, all, accessCodes, { at, today });
      for (const on of ['2026-01-01', '2026-02-01', '2026-03-01', '2026-03-02']) {
        const held = rolesOn(state, day(on));
        expect(held.map((role) => incompatibleRole(role, held)).filter(Boolean)).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});
