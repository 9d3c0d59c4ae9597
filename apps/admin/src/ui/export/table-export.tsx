import { useEffect, useRef, useState } from 'react';
import { MenuButton } from '../menu-button.js';
import { useTexts } from '../texts.js';
import { uiTexts } from '../ui.texts.js';
import { csvFile } from './csv.js';
import type { ExportColumn } from './export-column.js';

interface TableExportProps<Row> {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly columns: readonly ExportColumn<Row>[];
  /** Everything that is filtered, page by page, until the signal aborts. */
  readonly pages: (signal: AbortSignal) => AsyncIterable<readonly Row[]>;
}

const formats = ['xlsx', 'csv'] as const;
type Format = (typeof formats)[number];

/** Hands over all rows that are filtered in a file: says how many were read meanwhile, and can be given up. */
export function TableExport<Row>({ name, columns, pages }: TableExportProps<Row>) {
  const say = useTexts(uiTexts);
  const [read, setRead] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = async (format: Format, { signal }: AbortController) => {
    setFailed(false);
    setRead(0);
    const rows: Row[] = [];
    try {
      for await (const page of pages(signal)) {
        signal.throwIfAborted();
        rows.push(...page);
        setRead(rows.length);
      }
      const file = await fileOf(format, name, columns, rows);
      signal.throwIfAborted();
      handOver(`${name}.${format}`, file);
    } catch {
      setFailed(!signal.aborted);
    }
    setRead(null);
  };
  const start = (format: Format) => {
    running.current = new AbortController();
    void run(format, running.current);
  };
  return (
    <>
      <span role="status" className="zx-secondary">
        {read !== null && say('export.read', { count: read })}
        {failed && say('export.failed')}
      </span>
      <MenuButton
        label={say('export')}
        choices={formats.map((format) => [format, say(`export.${format}`)] as const)}
        onChoose={start}
        instead={
          read === null ? null : { label: say('export.cancel'), onClick: () => running.current?.abort() }
        }
      />
    </>
  );
}

/** What writes a workbook is loaded by who asks for one. */
async function fileOf<Row>(
  format: Format,
  name: string,
  columns: readonly ExportColumn<Row>[],
  rows: readonly Row[],
): Promise<Blob> {
  if (format === 'csv') return csvFile(columns, rows);
  const { xlsxFile } = await import('./xlsx.js');
  return xlsxFile(name, columns, rows);
}

function handOver(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
