export interface DataColumn {
  readonly title: string;
  readonly right?: boolean;
}

interface DataRowsProps {
  readonly columns: readonly DataColumn[];
  /** The first cell of each row names it. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly React.ReactNode[] }[];
  readonly total?: readonly React.ReactNode[];
  readonly caption?: string;
}

/** A few rows of figures, as they stand. */
export function DataRows({ columns, rows, total, caption }: DataRowsProps) {
  const align = (at: number) => (columns[at]?.right ? 'right' : undefined);
  const line = (cells: readonly React.ReactNode[]) =>
    cells.map((cell, at) =>
      at === 0 ? (
        <th key={at} scope="row">
          {cell}
        </th>
      ) : (
        <td key={at} data-align={align(at)}>
          {cell}
        </td>
      ),
    );
  return (
    <div className="risk-scroll">
      <table className="zx-plain-table risk-rows">
        {caption && <caption className="zx-hidden">{caption}</caption>}
        <thead>
          <tr>
            {columns.map(({ title, right }) => (
              <th key={title} scope="col" data-align={right ? 'right' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>{line(cells)}</tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>{line(total)}</tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
