import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { type CsvColumn, csvRows, downloadCsv } from './csv.js';
import { useTexts } from './texts.js';
import { uiTexts } from './ui.texts.js';

interface CsvExportProps<Row> {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly columns: readonly CsvColumn<Row>[];
  /** Everything that is filtered, page by page, until the signal aborts. */
  readonly pages: (signal: AbortSignal) => AsyncIterable<readonly Row[]>;
}

/** Hands over all rows that are filtered in a file: says how many were read meanwhile, and can be given up. */
export function CsvExport<Row>({ name, columns, pages }: CsvExportProps<Row>) {
  const say = useTexts(uiTexts);
  const [read, setRead] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = async ({ signal }: AbortController) => {
    setFailed(false);
    setRead(0);
    const rows: Row[] = [];
    try {
      for await (const page of pages(signal)) {
        signal.throwIfAborted();
        rows.push(...page);
        setRead(rows.length);
      }
      downloadCsv(name, csvRows(columns, rows));
    } catch {
      setFailed(!signal.aborted);
    }
    setRead(null);
  };
  const start = () => {
    running.current = new AbortController();
    void run(running.current);
  };
  return (
    <>
      <span role="status" className="zx-secondary">
        {read !== null && say('export.read', { count: read })}
        {failed && say('export.failed')}
      </span>
      {read === null ? (
        <Button size="small" onClick={start}>
          {say('export')}
        </Button>
      ) : (
        <Button size="small" onClick={() => running.current?.abort()}>
          {say('export.cancel')}
        </Button>
      )}
    </>
  );
}
