import { numberFact, type WarningLevel, type WarningRule } from '@zixin/calculations';
import { specify } from '@zixin/kernel/testing';
import {
  bookOf,
  clerk,
  dayOf,
  evaluation,
  inputsOf,
  overdue,
  ruleOf,
  trend,
  utilisation,
} from './testing/warning-examples.js';
import { warningDecider } from './warning.js';
import type { WarningEvent } from './warning.events.js';

const policy = { name: 'warningRules', version: 1 };
const inputs = (...args: Parameters<typeof inputsOf>) =>
  specify(warningDecider, { by: clerk, inputs: inputsOf(...args) });
const rate = (value: number | null) => inputs(bookOf({ rate: value }), overdue);
const use = (value: number) => inputs(bookOf({ use: value }), utilisation);

const raised = (
  rule: WarningRule,
  figures: Readonly<Record<string, number>>,
  { day = 0, level = rule.level, continues = null }: RaisedAs = {},
): WarningEvent => ({
  type: 'RiskWarningRaised',
  data: {
    ...{ warningId: `e${day}.${rule.code}`, code: rule.code, level, continues, rule },
    ...{ figures: bookOf(figures), warningRules: policy, actions: rule.actions, on: dayOf(day) },
  },
});
interface RaisedAs {
  readonly day?: number;
  readonly level?: WarningLevel;
  readonly continues?: string | null;
}
const cleared = (
  warningId: string,
  reason: string,
  figures: Readonly<Record<string, number>>,
  day: number,
): WarningEvent => ({
  type: 'RiskWarningCleared',
  data: { warningId, figures: bookOf(figures), by: 'rule', reason, stillOn: false, on: dayOf(day) },
});
const byPerson = (warningId: string): WarningEvent => ({
  type: 'RiskWarningCleared',
  data: { warningId, figures: {}, by: 'lea', reason: 'r', stillOn: true, on: dayOf(0) },
});
const rearmed = (code: string, figures: Readonly<Record<string, number>>, day: number): WarningEvent => ({
  type: 'RiskWarningRearmed',
  data: { warningId: `e0.${code}`, code, figures: bookOf(figures), on: dayOf(day) },
});
const overdueOpen = raised(overdue, { rate: 21 });

describe('rule 11: a threshold is on at its on-bound and off below its off-bound', () => {
  it('trips exactly on the on-bound', () =>
    rate(20)
      .given()
      .when(evaluation(0))
      .then(raised(overdue, { rate: 20 })));

  it('does not trip below it', () => rate(19).given().when(evaluation(0)).thenNothing());

  it('stays on exactly on the off-bound', () =>
    rate(15).given(overdueOpen).when(evaluation(1)).thenNothing());

  it.each([16, 19, 25])('stays on at %d, between the bounds and above, without a second warning', (value) =>
    rate(value).given(overdueOpen).when(evaluation(1)).thenNothing(),
  );

  it('stays off between the bounds', () => rate(17).given().when(evaluation(0)).thenNothing());

  it('goes off below the off-bound', () =>
    rate(14)
      .given(overdueOpen)
      .when(evaluation(1))
      .then(cleared('e0.overdue', 'figure-off', { rate: 14 }, 1)));

  it('keeps its state while its figure is not known', () => {
    rate(null).given(overdueOpen).when(evaluation(1)).thenNothing();
    rate(null).given().when(evaluation(1)).thenNothing();
  });

  it('trips again after it was off', () =>
    rate(30)
      .given(overdueOpen, cleared('e0.overdue', 'figure-off', { rate: 1 }, 1))
      .when(evaluation(2))
      .then(raised(overdue, { rate: 30 }, { day: 2 })));
});

describe('rule 11: a rule of several levels', () => {
  const warned = raised(utilisation, { use: 92 }, { level: 'warn' });

  it('raises at the highest level reached', () =>
    use(90)
      .given()
      .when(evaluation(0))
      .then(raised(utilisation, { use: 90 }, { level: 'warn' })));

  it('escalates the open warning in place', () =>
    use(100)
      .given(warned)
      .when(evaluation(1))
      .then({
        type: 'RiskWarningEscalated',
        data: {
          ...{ warningId: 'e0.utilisation', from: 'warn', to: 'critical', rule: utilisation },
          ...{ figures: bookOf({ use: 100 }), warningRules: policy, actions: utilisation.actions },
          on: dayOf(1),
        },
      }));

  it('a level that falls while a lower one holds gives way to a warning that continues it', () =>
    use(84)
      .given(warned)
      .when(evaluation(1))
      .then(
        cleared('e0.utilisation', 'level-fell', { use: 84 }, 1),
        raised(utilisation, { use: 84 }, { day: 1, level: 'info', continues: 'e0.utilisation' }),
      ));

  it('goes off altogether below every off-bound', () =>
    use(69)
      .given(warned)
      .when(evaluation(1))
      .then(cleared('e0.utilisation', 'figure-off', { use: 69 }, 1)));
});

describe('cadence and policy', () => {
  const rates = (...numbers: readonly number[]) => ({
    rates: { series: numbers.map((n, at) => ({ on: dayOf(at), number: String(n) })), sources: [] },
  });

  it('three rises in a row need four readings', () => {
    inputs(rates(1, 8, 16), trend)
      .given()
      .when(evaluation(0))
      .thenNothing();
    inputs(rates(1, 4, 8, 16), trend)
      .given()
      .when(evaluation(0))
      .thenTypes('RiskWarningRaised');
    inputs(rates(1, 4, 4, 16), trend)
      .given()
      .when(evaluation(0))
      .thenNothing();
  });

  it('evaluates only rules of the given cadences', () => {
    const daily = { ...evaluation(0).data, cadences: ['daily'] } as const;
    inputs({ ...rates(1, 4, 8, 16), ...bookOf({ rate: 30 }) }, trend, overdue)
      .given()
      .when({ type: 'EvaluateWarnings', data: daily })
      .then(raised(overdue, { rate: 30 }));
  });

  it('compares grades along the scale it is given', () => {
    const junk = ruleOf('junk', { when: { fact: 'rating.grade', belowGrade: 'B' } });
    inputs({ 'rating.grade': { category: 'C', sources: [] } }, junk)
      .given()
      .when(evaluation(0))
      .thenTypes('RiskWarningRaised');
  });

  it('clears what a rule raised that the policy no longer has', () =>
    inputs({ rate: numberFact(30) }, utilisation)
      .given(overdueOpen)
      .when(evaluation(1))
      .then(cleared('e0.overdue', 'rule-withdrawn', {}, 1)));

  it('does not go back: an evaluation dated before the last one changes nothing', () =>
    rate(1)
      .given(raised(overdue, { rate: 30 }, { day: 5 }))
      .when(evaluation(4))
      .thenNothing());
});

describe('rule 11: a warning cleared by a person while still on', () => {
  const silenced = [overdueOpen, byPerson('e0.overdue')];

  it('is not raised again while its figure is on', () => {
    rate(40)
      .given(...silenced)
      .when(evaluation(1))
      .thenNothing();
    rate(15)
      .given(...silenced)
      .when(evaluation(1))
      .thenNothing();
  });

  it('is re-armed when its figure is off, and raised the next time', () => {
    const off = rearmed('overdue', { rate: 14 }, 1);
    rate(14)
      .given(...silenced)
      .when(evaluation(1))
      .then(off);
    rate(20)
      .given(...silenced, off)
      .when(evaluation(2))
      .then(raised(overdue, { rate: 20 }, { day: 2 }));
  });

  it('stays silent between the bounds when the policy makes its rule graver', () =>
    inputs(bookOf({ rate: 17 }), { ...overdue, level: 'critical' })
      .given(...silenced)
      .when(evaluation(1))
      .thenNothing());

  const informed = [raised(utilisation, { use: 75 }, { level: 'info' }), byPerson('e0.utilisation')];
  const grave = raised(utilisation, { use: 101 }, { day: 1, level: 'critical' });

  it('does not silence a graver level', () =>
    use(101)
      .given(...informed)
      .when(evaluation(1))
      .then(grave));

  it('stays silent when the graver level falls back, and is re-armed with it', () => {
    use(80)
      .given(...informed, grave)
      .when(evaluation(2))
      .then(cleared('e1.utilisation', 'level-fell', { use: 80 }, 2));
    use(10)
      .given(...informed, grave)
      .when(evaluation(2))
      .then(cleared('e1.utilisation', 'figure-off', { use: 10 }, 2), rearmed('utilisation', { use: 10 }, 2));
  });
});
