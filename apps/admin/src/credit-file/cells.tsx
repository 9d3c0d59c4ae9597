import { Empty } from '../ui/section.js';

export type Cell = React.ReactNode;

interface CellsProps {
  readonly title: string;
  readonly empty: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly [key: string, cells: readonly Cell[]])[];
  /** Which columns are numbers. */
  readonly numbers?: readonly number[];
}

/** A short table under a title of its own; what is missing is said, not left out. */
export function Cells({ title, empty, head, rows, numbers = [] }: CellsProps) {
  const align = (index: number) => (numbers.includes(index) ? 'right' : 'left');
  return (
    <div className="cf-block">
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <Empty>{empty}</Empty>
      ) : (
        <div className="cf-scroll" tabIndex={0} role="region" aria-label={title}>
          <table className="zx-plain-table">
            <caption className="zx-hidden">{title}</caption>
            <thead>
              <tr>
                {head.map((name, index) => (
                  <th key={name} scope="col" data-align={align(index)}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([key, cells]) => (
                <tr key={key}>
                  {cells.map((cell, index) => (
                    <td key={head[index]} data-align={align(index)} className="cf-wrap">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
