import { Button } from 'antd';
import { moved, type Path, pointerOf, withValue } from '../content-paths.js';
import { useEditor, usePart, useVocabulary } from './editor-context.js';
import { FaultLines, PartFaults } from './held.js';

export interface RowColumn {
  readonly key: string;
  readonly title: string;
  /** `label` says column and row, for readers that do not see the head. */
  readonly cell: (path: Path, label: string, index: number) => React.ReactNode;
  readonly align?: 'right';
  readonly width?: number;
}

interface RowsPieceProps {
  readonly path: Path;
  readonly caption: string;
  readonly columns: readonly RowColumn[];
  /** What a new row says; absent: rows are as they are. */
  readonly fresh?: (() => unknown) | undefined;
  readonly least?: number;
  readonly foot?: React.ReactNode;
}

/** A list as a table: a row each, with a button to add and remove them. */
export function RowsPiece({ path, caption, columns, fresh, least = 1, foot }: RowsPieceProps) {
  const { readOnly, change } = useEditor();
  const rows = usePart<readonly unknown[]>(path);
  const { say } = useVocabulary();
  const put = (list: readonly unknown[]) => change((content) => withValue(content, path, list));
  const edits = !readOnly && fresh !== undefined;
  return (
    <div className="policy-rows" data-pointer={pointerOf(path)}>
      <PartFaults path={path} />
      <div className="policy-table">
        <table className="zx-plain-table">
          <caption className="zx-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ key, title, align, width }) => (
                <th key={key} scope="col" data-align={readOnly ? align : undefined} style={{ width }}>
                  {title}
                </th>
              ))}
              {edits && <td />}
            </tr>
          </thead>
          <tbody>
            {rows.map((_, index) => (
              <tr key={index} data-pointer={pointerOf([...path, index])}>
                {columns.map(({ key, title, cell, align }) => (
                  <td key={key} data-align={readOnly ? align : undefined}>
                    {cell([...path, index], say('row.cell', { column: title, n: index + 1 }), index)}
                  </td>
                ))}
                {edits && (
                  <td className="policy-row-buttons">
                    <RowButtons rows={rows} index={index} least={least} put={put} />
                    <RowFaults path={[...path, index]} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(edits || foot) && (
        <div className="policy-rows-foot">
          {edits && (
            <Button size="small" onClick={() => put([...rows, fresh()])}>
              {say('row.add')}
            </Button>
          )}
          {foot}
        </div>
      )}
    </div>
  );
}

/** Faults of a row as a whole. */
function RowFaults({ path }: { path: Path }) {
  const { faults } = useEditor();
  return <FaultLines faults={faults.get(pointerOf(path)) ?? []} />;
}

interface RowButtonsProps {
  readonly rows: readonly unknown[];
  readonly index: number;
  readonly least?: number;
  readonly put: (rows: readonly unknown[]) => void;
}

/** Moves an item of a list up and down, and takes it out. */
export function RowButtons({ rows, index, least = 1, put }: RowButtonsProps) {
  const { say } = useVocabulary();
  const n = index + 1;
  return (
    <span className="policy-buttons">
      <Button
        type="text"
        size="small"
        aria-label={say('row.up', { n })}
        disabled={index === 0}
        onClick={() => put(moved(rows, index, index - 1))}
      >
        ↑
      </Button>
      <Button
        type="text"
        size="small"
        aria-label={say('row.down', { n })}
        disabled={index === rows.length - 1}
        onClick={() => put(moved(rows, index, index + 1))}
      >
        ↓
      </Button>
      <Button
        type="text"
        size="small"
        aria-label={say('row.remove', { n })}
        disabled={rows.length <= least}
        onClick={() => put(rows.toSpliced(index, 1))}
      >
        ✕
      </Button>
    </span>
  );
}
