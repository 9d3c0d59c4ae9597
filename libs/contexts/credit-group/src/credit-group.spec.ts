import { runCommands, specify } from '@zixin/kernel/testing';
import fc from 'fast-check';
import type { CreditGroupCommand, FormGroup } from './commands.js';
import { creditGroupDecider } from './credit-group.js';
import { creditGroupCodes } from './credit-group-error.js';
import {
  add,
  amount,
  clerk,
  confirm,
  cny,
  day,
  formed,
  inputs,
  manager,
  propose,
  rate,
  release,
  report,
  reserve,
  today,
  usd,
} from './testing/group-steps.js';

const stream = specify(creditGroupDecider, { today, by: clerk, inputs: inputs() });

const form = (change: Partial<FormGroup['data']> = {}): FormGroup => ({
  type: 'FormGroup',
  data: { groupId: 'g-1', name: 'Harbour', currency: 'CNY', formedOn: day('2026-01-05'), ...change },
});

describe('forming a group', () => {
  it('names it and its currency', () => stream.given().when(form()).then(formed));
  it('changes nothing when it is there', () => stream.given(formed).when(form()).thenNothing());

  it.each<[string, Partial<FormGroup['data']>, string]>([
    ['a currency that is none', { currency: 'XXX' }, 'currency-unknown'],
    ['a future day', { formedOn: day('2026-03-03') }, 'date-in-future'],
    ['no name', { name: ' ' }, 'text-required'],
  ])('refuses %s', (_, change, code) => stream.given().when(form(change)).thenRefused(code));

  it('refuses another group in its place', () =>
    stream
      .given(formed)
      .when(form({ currency: 'USD' }))
      .thenRefused('group-exists', { name: 'Harbour', currency: 'CNY' }));
});

it.each<[CreditGroupCommand['type'], CreditGroupCommand]>(
  [
    propose(amount(1)),
    add('a-1', cny(0)),
    reserve('o-1', 1),
    confirm('o-1', 1),
    release('o-1'),
    report('a-1', 1, 1),
    { type: 'ApproveGroupLimit', data: { proposalId: 'l-1' } } as const,
    { type: 'DeclineGroupLimit', data: { proposalId: 'l-1', reason: 'r' } } as const,
    { type: 'RemoveMember', data: { accountId: 'a-1', reason: 'r' } } as const,
    { type: 'RevalueGroup', data: { on: today } } as const,
  ].map((command) => [command.type, command]),
)('%s needs a group', (_, command) => stream.given().when(command).thenRefused('group-not-found'));

it('changes nothing when sent twice, and folds to the same state again', () => {
  const account = fc.constantFrom('a-1', 'a-2');
  const order = fc.constantFrom('o-1', 'o-2', 'o-3', 'o-4');
  const proposal = fc.constantFrom('l-1', 'l-2');
  const minor = fc.integer({ min: -50, max: 400 });
  const money = fc.oneof(minor.map(cny), minor.map(usd));
  const revision = fc.nat(9);
  const command: fc.Arbitrary<CreditGroupCommand> = fc.oneof(
    fc.constant(form()),
    fc.tuple(account, money, revision).map((args) => add(...args)),
    fc.tuple(proposal, minor).map(([id, of]) => propose(amount(of), id)),
    proposal.map((proposalId) => ({ type: 'ApproveGroupLimit', data: { proposalId } }) as const),
    proposal.map((id) => ({ type: 'DeclineGroupLimit', data: { proposalId: id, reason: 'r' } }) as const),
    fc.tuple(order, money, account).map((args) => reserve(...args)),
    fc.tuple(order, revision).map((args) => confirm(...args)),
    order.map(release),
    fc.tuple(account, money, revision).map((args) => report(...args)),
    account.map((accountId) => ({ type: 'RemoveMember', data: { accountId, reason: 'r' } }) as const),
    fc.constantFrom(day('2026-03-01'), today).map((on) => ({ type: 'RevalueGroup', data: { on } }) as const),
  );
  const rates = [rate('2026-02-01', '7.1'), rate('2026-03-01', '7.2')];
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
      const said = { today, by: manager, inputs: inputs({ rates }) };
      runCommands(creditGroupDecider, [form(), ...commands], creditGroupCodes, said);
    }),
  );
});
