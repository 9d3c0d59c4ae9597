import { useVirtualizer } from '@tanstack/react-virtual';
import { Skeleton } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { ColumnChooser, useChosenColumns } from './column-chooser.js';
import { rowHeights, usePreference } from './preferences.js';
import { RowCount } from './row-count.js';
import { ahead, isRow, opens, sideways, stepOf } from './table-keys.js';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => React.ReactNode;
  /** Numbers right, text left. */
  readonly align?: 'left' | 'right';
  /** Pixels; the first column without one takes what is left. */
  readonly width?: number;
  /** The service's name of the sort; absent: not sortable. */
  readonly sort?: string;
  /** Off until chosen. */
  readonly optional?: boolean;
  /** Says whose row it is: stays in sight while the rest scrolls sideways. Where none is, the first does. */
  readonly pinned?: boolean;
}

export interface DataTableProps<Row> {
  /** Names the table for readers that cannot see it, and keeps its columns. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[] | undefined;
  readonly rowKey: (row: Row) => string;
  /** Of all rows, where the service says it. */
  readonly total?: number;
  readonly onOpen?: (row: Row) => void;
  readonly onNear?: (row: Row) => void;
  /** `exposure` ascending, `-exposure` descending. */
  readonly sort?: string | undefined;
  readonly onSort?: ((sort: string) => void) | undefined;
  readonly more?: { readonly has: boolean; readonly loading: boolean; readonly fetch: () => void };
  readonly empty: React.ReactNode;
  /** Buttons beside the column chooser. */
  readonly actions?: React.ReactNode;
  /** Pixels of the scrolling part; absent: as high as its rows, at most the window. */
  readonly height?: number | string;
}

/** A grid of rows from the service by cursor: virtual rows in a native table, one Tab stop, `j k ↑ ↓ ← → Home End Enter`. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { name, columns, rows, more, total, empty } = props;
  const chosen = useChosenColumns(name, columns);
  const shown = columns.filter(({ key }) => chosen.has(key));
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const wide = useWide(scroller);
  return (
    <div className="zx-table-block">
      <div className="zx-table-bar">
        <RowCount rows={rows?.length} total={total} more={more?.has === true} />
        <div className="zx-actions">
          {props.actions}
          <ColumnChooser name={name} columns={columns} />
        </div>
      </div>
      <div
        className="zx-table-scroll"
        data-wide={wide || undefined}
        ref={setScroller}
        style={{ maxHeight: props.height ?? '70vh' }}
      >
        <Grid {...props} rows={rows ?? []} shown={shown} scroller={scroller} />
        {!rows && <Skeleton active={false} title={false} paragraph={{ rows: 8 }} />}
        {rows?.length === 0 && empty}
      </div>
    </div>
  );
}

/** Whether the table goes on beyond the right edge of what scrolls it. */
function useWide(scroller: HTMLDivElement | null): boolean {
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const table = scroller?.querySelector('table');
    if (!scroller || !table) return;
    const sizes = new ResizeObserver(() => setWide(scroller.scrollWidth > scroller.clientWidth));
    sizes.observe(scroller);
    sizes.observe(table);
    return () => sizes.disconnect();
  }, [scroller]);
  return wide;
}

interface GridProps<Row> extends DataTableProps<Row> {
  readonly rows: readonly Row[];
  readonly shown: readonly Column<Row>[];
  readonly scroller: HTMLDivElement | null;
}

function Grid<Row>(props: GridProps<Row>) {
  const { rows, shown, scroller, more, total, onOpen } = props;
  const [active, setActive] = useState(0);
  const wanted = useRef(0);
  const pinned = pinnedOf(shown);
  const rowHeight = rowHeights[usePreference('density')];
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 12,
    initialRect: { width: 1200, height: 640 },
  });
  const items = virtual.getVirtualItems();
  useMore(more, items.at(-1)?.index ?? 0, rows.length);
  const move = (to: number) => {
    const next = Math.min(Math.max(to, 0), rows.length - 1);
    wanted.current = next;
    setActive(next);
    virtual.scrollToIndex(next);
    const focused = () => {
      const row = scroller?.querySelector<HTMLElement>(`[data-index="${next}"]`);
      row?.focus({ preventScroll: true });
      return row;
    };
    // Later only a row that is not drawn yet, and not when further keys went on: its focus would take a step back.
    if (!focused()) requestAnimationFrame(() => wanted.current === next && focused());
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!isRow(event.target) || event.nativeEvent.isComposing) return;
    const row = rows[active];
    const step = stepOf(event.key, active, rows.length);
    sideways(event, scroller);
    if (step !== null) {
      event.preventDefault();
      move(step);
    } else if (event.key === 'Enter' && row !== undefined) onOpen?.(row);
  };
  return (
    <table aria-rowcount={total ?? (more?.has ? -1 : rows.length + 1)} onKeyDown={onKeyDown}>
      <caption className="zx-hidden">{props.caption}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {shown.map((column) => (
            <HeadCell
              key={column.key}
              column={column}
              pinned={column.key === pinned}
              sort={props.sort}
              onSort={props.onSort}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        <Spacer height={items[0]?.start ?? 0} />
        {items.map(({ index }) => (
          <BodyRow
            {...props}
            pinned={pinned}
            key={props.rowKey(rows[index] as Row)}
            row={rows[index] as Row}
            index={index}
            reachable={index === Math.min(active, rows.length - 1)}
            onReached={() => setActive(index)}
          />
        ))}
        <Spacer height={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} />
      </tbody>
    </table>
  );
}

/** Fetches the next page when the last rows come near. */
function useMore(more: DataTableProps<never>['more'], last: number, count: number): void {
  useEffect(() => {
    if (more?.has && !more.loading && last >= count - 1 - ahead) more.fetch();
  }, [more, last, count]);
}

const Spacer = ({ height }: { height: number }) =>
  height > 0 && <tr aria-hidden="true" className="zx-spacer" style={{ height }} />;

interface BodyRowProps<Row> extends GridProps<Row> {
  readonly row: Row;
  readonly index: number;
  /** Key of the column that stays. */
  readonly pinned: string | undefined;
  readonly reachable: boolean;
  readonly onReached: () => void;
}

function BodyRow<Row>(props: BodyRowProps<Row>) {
  const { row, index, pinned, reachable, onReached, shown, onOpen, onNear } = props;
  const reach = () => {
    onReached();
    onNear?.(row);
  };
  return (
    <tr
      aria-rowindex={index + 2}
      data-index={index}
      data-opens={onOpen !== undefined}
      tabIndex={reachable ? 0 : -1}
      onFocus={reach}
      onMouseEnter={() => onNear?.(row)}
      onClick={(event) => opens(event) && onOpen?.(row)}
    >
      {shown.map(({ key, align = 'left', cell }) => (
        <td key={key} data-align={align} data-pinned={key === pinned || undefined}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}

interface HeadCellProps<Row> {
  readonly column: Column<Row>;
  readonly pinned: boolean;
  readonly sort: string | undefined;
  readonly onSort: ((sort: string) => void) | undefined;
}

function HeadCell<Row>({ column, pinned, sort, onSort }: HeadCellProps<Row>) {
  const { title, width, align = 'left', sort: name } = column;
  const cell = { 'data-align': align, 'data-pinned': pinned || undefined, style: { width } };
  if (name === undefined || !onSort)
    return (
      <th scope="col" {...cell}>
        {title}
      </th>
    );
  const sorted = sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : undefined;
  const marks = { ascending: ' ▲', descending: ' ▼' };
  return (
    <th scope="col" {...cell} aria-sort={sorted}>
      <button type="button" onClick={() => onSort(sorted === 'descending' ? name : `-${name}`)}>
        {title}
        <span aria-hidden="true">{sorted && marks[sorted]}</span>
      </button>
    </th>
  );
}

/** The column whose cells stay in sight. */
const pinnedOf = (shown: readonly Column<never>[]) =>
  (shown.find((column) => column.pinned) ?? shown[0])?.key;
