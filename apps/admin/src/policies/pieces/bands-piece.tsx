import type { NumberBand } from '@zixin/calculations';
import { Button, Input, Select } from 'antd';
import type { FactUnit } from '../../ui/facts/fact-units.js';
import { Quoted } from '../../ui/quoted.js';
import { type Path, pointerOf, withValue } from '../content-paths.js';
import { intervalOf } from '../faults.js';
import { boundWords, isDecimal, type Vocabulary } from '../policy-words.js';
import { useEditor, usePart, useVocabulary } from './editor-context.js';
import { FaultLines, Held, PartFaults } from './held.js';
import { DecimalPiece, usePut } from './inputs.js';

interface BandsPieceProps {
  readonly path: Path;
  readonly pointsLabel: string;
  /** Of the figure the bands are about. */
  readonly unit: FactUnit;
}

/** Rising bands: the first takes everything below the second; each starts at (≥) or above (>) its bound, so none can gap. */
export function BandsPiece({ path, pointsLabel, unit }: BandsPieceProps) {
  const { readOnly, change, faults } = useEditor();
  const bands = usePart<readonly NumberBand[]>(path);
  const words = useVocabulary();
  const { say } = words;
  const put = (list: readonly unknown[]) => change((content) => withValue(content, path, list));
  return (
    <div className="policy-rows policy-bands" data-pointer={pointerOf(path)}>
      <PartFaults path={path} />
      <table className="zx-plain-table">
        <caption className="zx-hidden">{say('field.bands')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('interval')}</th>
            {!readOnly && <th scope="col">{say('field.from')}</th>}
            <th scope="col" data-align={readOnly ? 'right' : undefined}>
              {pointsLabel}
            </th>
            {!readOnly && <td />}
          </tr>
        </thead>
        <tbody>
          {bands.map((_, index) => (
            <tr key={index} data-pointer={pointerOf([...path, index])}>
              <td>
                <Quoted>{intervalWords(bands, index, unit, words)}</Quoted>
              </td>
              {!readOnly && (
                <td>
                  <BoundCell path={[...path, index]} first={index === 0} n={index + 1} unit={unit} />
                  <FaultLines faults={faults.get(pointerOf([...path, index])) ?? []} />
                </td>
              )}
              <td data-align={readOnly ? 'right' : undefined}>
                <DecimalPiece
                  bare
                  path={[...path, index, 'points']}
                  label={say('row.cell', { column: pointsLabel, n: index + 1 })}
                />
              </td>
              {!readOnly && (
                <td>
                  <Button
                    type="text"
                    size="small"
                    aria-label={say('row.remove', { n: index + 1 })}
                    disabled={index === 0}
                    onClick={() => put(bands.toSpliced(index, 1))}
                  >
                    ✕
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {!readOnly && (
        <div className="policy-rows-foot">
          <Button size="small" onClick={() => put([...bands, { from: '', points: '0' }])}>
            {say('row.add')}
          </Button>
        </div>
      )}
    </div>
  );
}

function intervalWords(
  bands: readonly NumberBand[],
  index: number,
  unit: FactUnit,
  words: Vocabulary,
): string {
  const { from, to } = intervalOf(bands, index);
  const said = (end: string) => {
    const [sign = '', bound = ''] = end.split(' ');
    return end === '' ? [] : [`${sign} ${boundWords(bound, unit, words)}`];
  };
  const ends = [...said(from), ...said(to)];
  return ends.length === 0 ? words.say('words.otherwise') : ends.join(words.say('words.and'));
}

interface BoundCellProps {
  readonly path: Path;
  readonly first: boolean;
  readonly n: number;
  readonly unit: FactUnit;
}

function BoundCell({ path, first, n, unit }: BoundCellProps) {
  const band = usePart<NumberBand>(path);
  const put = usePut({ path });
  const words = useVocabulary();
  const { say } = words;
  if (first) return <span className="zx-secondary">{say('words.lowest')}</span>;
  const open = 'above' in band;
  const bound = 'above' in band ? band.above : 'from' in band ? band.from : '';
  const bounded = (above: boolean, text: string) =>
    put(above ? { above: text, points: band.points } : { from: text, points: band.points });
  const label = say('row.cell', { column: say('field.from'), n });
  return (
    <Held bare path={[...path, open ? 'above' : 'from']} label={label}>
      {(control) => (
        <span className="policy-bound">
          <Select
            aria-label={say('row.cell', { column: say('compare'), n })}
            value={open ? 'above' : 'from'}
            options={[
              { value: 'from', label: '≥' },
              { value: 'above', label: '>' },
            ]}
            onChange={(next) => bounded(next === 'above', bound)}
          />
          <Input
            {...control}
            value={bound}
            inputMode="decimal"
            autoComplete="off"
            title={isDecimal(bound) ? boundWords(bound, unit, words) : undefined}
            onChange={({ target }) => bounded(open, target.value.trim())}
          />
        </span>
      )}
    </Held>
  );
}
