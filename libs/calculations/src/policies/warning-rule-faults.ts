import { compare, ratioOf } from '@zixin/kernel';
import { type WarningRule, type WarningStep, warningLevels } from './policy-content.js';
import { type PolicyProblem, problem } from './shape.js';

type Problems = readonly PolicyProblem[];

/** What a rule of the right shape says wrongly; `index` is its place in the policy. */
export function warningRuleFaults({ trip, actions }: WarningRule, index: number): Problems {
  const at = `/rules/${index}`;
  return [
    ...('on' in trip ? offFaults(trip, `${at}/trip`) : []),
    ...('levels' in trip ? levelFaults(trip.levels, `${at}/trip/levels`) : []),
    ...actions.flatMap((one, place) =>
      one.action === 'lowerLimit' && compare(ratioOf(one.percent), ratioOf('100')) > 0
        ? problem(`${at}/actions/${place}/percent`, 'number-expected', { rule: '0…100' })
        : [],
    ),
  ];
}

function offFaults({ on, off }: Pick<WarningStep, 'on' | 'off'>, pointer: string): Problems {
  return compare(ratioOf(off), ratioOf(on)) > 0 ? problem(`${pointer}/off`, 'off-above-on', { on, off }) : [];
}

/** Levels and their on-thresholds rise strictly from step to step. */
function levelFaults(levels: readonly WarningStep[], pointer: string): Problems {
  return levels.flatMap((step, index) => {
    const before = levels[index - 1];
    const at = `${pointer}/${index}`;
    return [
      ...offFaults(step, at),
      ...(before && compare(ratioOf(step.on), ratioOf(before.on)) <= 0
        ? problem(`${at}/on`, 'levels-not-rising', { value: step.on })
        : []),
      ...(before && warningLevels.indexOf(step.level) <= warningLevels.indexOf(before.level)
        ? problem(`${at}/level`, 'levels-not-rising', { value: step.level })
        : []),
    ];
  });
}
