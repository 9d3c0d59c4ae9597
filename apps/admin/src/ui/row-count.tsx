import { useTexts } from './texts.js';
import { uiTexts } from './ui.texts.js';

interface CountProps {
  readonly rows: number | undefined;
  readonly total: number | undefined;
  readonly more: boolean;
}

/** How many rows there are, or are read so far. */
export function RowCount({ rows, total, more }: CountProps) {
  const say = useTexts(uiTexts);
  return (
    <span className="zx-secondary" role="status">
      {rows !== undefined && say('rows', { count: total ?? rows })}
      {more && total === undefined && ` · ${say('rows.more')}`}
    </span>
  );
}
