import { Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { useTexts } from '../ui/texts.js';
import { figureKeys, reasonKeys } from './codes.js';
import { decisionTexts } from './decisions.texts.js';
import type { HoldReason } from './decisions.queries.js';

/** Every reason for a hold with its figures. */
export function Reasons({ of }: { of: readonly HoldReason[] }) {
  const say = useTexts(decisionTexts);
  if (of.length === 0) return null;
  return (
    <ul className="decision-reasons">
      {of.map(({ code, figures }) => (
        <li key={code}>
          <strong>{say(reasonKeys[code] ?? 'held.forced')}</strong>
          <dl>
            {Object.entries(figures).map(([name, value]) => {
              const key = figureKeys[name];
              return (
                <div key={name}>
                  <dt>{key ? say(key) : name}</dt>
                  <dd>{name === 'reason' ? <Quoted>{String(value)}</Quoted> : <Value of={value} />}</dd>
                </div>
              );
            })}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Value({ of }: { of: HoldReason['figures'][string] }) {
  if (of !== null && typeof of === 'object') return <Money of={of} currency />;
  return <span className="zx-figure">{of ?? '—'}</span>;
}
