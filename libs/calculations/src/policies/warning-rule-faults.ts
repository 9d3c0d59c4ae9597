import { compare, ratioOf } from '@zixin/kernel';
import { type WarningRule, type WarningStep, warningLevels } from './policy-content.js';
import type { Readable, Rows } from './readable.js';
import { type PolicyProblem, problem } from './shape.js';

type Problems = readonly PolicyProblem[];

/** What rules say wrongly, as far as they can be read. */
export function warningRuleFaults(rules: Rows<WarningRule>): Problems {
  return (rules ?? []).flatMap(ruleFaults);
}

function ruleFaults(rule: Readable<WarningRule>, index: number): Problems {
  const at = `/rules/${index}`;
  const trip = rule?.trip;
  return [
    ...(trip && 'on' in trip ? offFaults(trip, `${at}/trip`) : []),
    ...(trip && 'levels' in trip ? levelFaults(trip.levels, `${at}/trip/levels`) : []),
    ...(rule?.actions ?? []).flatMap((one, place) =>
      one?.action === 'lowerLimit' && isAbove(one.percent, '100')
        ? problem(`${at}/actions/${place}/percent`, 'number-expected', { rule: '0…100' })
        : [],
    ),
  ];
}

/** False when one of the two cannot be read. */
function isAbove(value: string | undefined, other: string | undefined): value is string {
  return value !== undefined && other !== undefined && compare(ratioOf(value), ratioOf(other)) > 0;
}

type Switch = Readable<Pick<WarningStep, 'on' | 'off'>>;

function offFaults(step: Switch, pointer: string): Problems {
  const { on = '', off } = step ?? {};
  return isAbove(off, step?.on) ? problem(`${pointer}/off`, 'off-above-on', { on, off }) : [];
}

/** Levels and their on-thresholds rise strictly from step to step. */
function levelFaults(levels: Rows<WarningStep>, pointer: string): Problems {
  return (levels ?? []).flatMap((step, index) => {
    const before = (levels ?? []).slice(0, index);
    const at = `${pointer}/${index}`;
    const [on, level] = [step?.on, step?.level];
    const onBefore = before.flatMap((one) => one?.on ?? []).at(-1);
    const levelBefore = before.flatMap((one) => one?.level ?? []).at(-1);
    return [
      ...offFaults(step, at),
      ...(on !== undefined && onBefore !== undefined && !isAbove(on, onBefore)
        ? problem(`${at}/on`, 'levels-not-rising', { value: on })
        : []),
      ...(level && levelBefore && warningLevels.indexOf(level) <= warningLevels.indexOf(levelBefore)
        ? problem(`${at}/level`, 'levels-not-rising', { value: level })
        : []),
    ];
  });
}
