import { useWarningLevelWord, type WarningLevel, warningLevels, WarningLevelTag } from '../ui/tags.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { boardOf, boardTotal } from './board.js';
import { riskWarningsTexts } from './risk-warnings.texts.js';
import type { Warning, WarningFilters } from './warnings.queries.js';

interface BoardProps {
  readonly warnings: readonly Warning[];
  readonly complete: boolean;
  readonly filters: WarningFilters;
  readonly onChoose: (change: Pick<WarningFilters, 'rule' | 'level'>) => void;
}

/** How many warnings are open by rule and level; a figure shows them. */
export function Board({ warnings, complete, filters, onChoose }: BoardProps) {
  const say = useTexts(riskWarningsTexts);
  const language = useLanguage();
  const levelWord = useWarningLevelWord();
  const rows = boardOf(warnings);
  const total = boardTotal(rows);
  return (
    <>
      <table className="zx-plain-table risk-board">
        <caption className="zx-hidden">{say('board.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('board.rule')}</th>
            {warningLevels.map((level) => (
              <th key={level} scope="col">
                <WarningLevelTag level={level} bare />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, label, counts }) => {
            const rule = language === 'en' ? label.en : label.zh;
            const chosen = (level: WarningLevel | '') => filters.rule === code && filters.level === level;
            return (
              <tr key={code}>
                <th scope="row">
                  <button
                    type="button"
                    className="risk-board-rule"
                    aria-pressed={chosen('')}
                    title={rule}
                    onClick={() => onChoose({ rule: chosen('') ? '' : code, level: '' })}
                  >
                    {rule}
                  </button>
                </th>
                {warningLevels.map((level) => (
                  <Count
                    key={level}
                    count={counts[level]}
                    name={say('board.show', { rule, level: levelWord(level), count: counts[level] })}
                    pressed={chosen(level)}
                    onPress={() => onChoose(chosen(level) ? { rule: '', level: '' } : { rule: code, level })}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('board.all')}</th>
            {warningLevels.map((level) => (
              <Count
                key={level}
                count={total[level]}
                name={say('board.show', {
                  rule: say('board.all'),
                  level: levelWord(level),
                  count: total[level],
                })}
                pressed={filters.rule === '' && filters.level === level}
                onPress={() =>
                  onChoose({ rule: '', level: filters.rule === '' && filters.level === level ? '' : level })
                }
              />
            ))}
          </tr>
        </tfoot>
      </table>
      {!complete && <p className="zx-secondary">{say('board.more', { count: warnings.length })}</p>}
    </>
  );
}

interface CountProps {
  readonly count: number;
  readonly name: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Count({ count, name, pressed, onPress }: CountProps) {
  if (count === 0)
    return (
      <td>
        <span className="zx-absent">0</span>
      </td>
    );
  return (
    <td>
      <button type="button" aria-pressed={pressed} aria-label={name} title={name} onClick={onPress}>
        {count}
      </button>
    </td>
  );
}
