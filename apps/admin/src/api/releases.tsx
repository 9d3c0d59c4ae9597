import type { components } from '@zixin/client';
import { amountText } from '../ui/figures.js';
import { defineTexts, useLanguage, useTexts } from '../ui/texts.js';
import en from './releases.texts.en.json' with { type: 'json' };
import zh from './releases.texts.zh-CN.json' with { type: 'json' };
import { useRolesText } from './role-names.js';

const releaseTexts = defineTexts('releases', zh, en);

export type WayOut = components['schemas']['WayOutAnswer'];

interface Held {
  readonly waysOut: readonly WayOut[];
  /** Positions in `waysOut`, as the service ranks them. */
  readonly releases: readonly (readonly number[])[];
}

/** What releases a held order: each line is enough alone, the cheapest first. */
export function Releases({ of: { waysOut, releases } }: { of: Held }) {
  const say = useTexts(releaseTexts);
  const sayWay = useWayText();
  if (releases.length === 0) return <p className="zx-secondary">{say('none')}</p>;
  return (
    <ol className="zx-releases" aria-label={say('releases')}>
      {releases.map((set) => (
        <li key={set.join(' ')}>
          {set.flatMap((at) => (waysOut[at] ? [sayWay(waysOut[at])] : [])).join(say('and'))}
        </li>
      ))}
    </ol>
  );
}

/** A way out as a short sentence with its amount and who may grant it. */
export function useWayText(): (way: WayOut) => string {
  const say = useTexts(releaseTexts);
  const language = useLanguage();
  const rolesText = useRolesText();
  const money = ({ amount, currency }: components['schemas']['Money']) =>
    `${amountText(amount, language)} ${currency}`;
  return (way) => {
    const to = 'to' in way ? way.to : null;
    const sum = 'amount' in way ? way.amount : to;
    return say(way.kind === 'pay' && way.invoices ? 'way.pay-overdue' : `way.${way.kind}`, {
      amount: typeof sum === 'object' && sum !== null ? money(sum) : '',
      days: typeof to === 'number' ? to : 0,
      role: 'role' in way ? rolesText([way.role]) : '',
    });
  };
}
