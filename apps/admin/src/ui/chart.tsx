import { Button } from 'antd';
import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useTexts } from './texts.js';
import { useScheme } from './theme.js';
import { uiTexts } from './ui.texts.js';

interface ChartProps {
  readonly option: EChartsCoreOption;
  /** The finding, as a headline. */
  readonly caption: string;
  /** The same in a sentence computed from the data. */
  readonly description: string;
  /** Pixels. */
  readonly height?: number;
  /** Its labels are names that people wrote, shown as they are in every language. */
  readonly quotes?: boolean;
  /** The data as a table, from the same query. */
  readonly table: React.ReactNode;
}

/** A figure with its finding, its sentence and its table; the drawing library comes with the first chart. */
export function Chart({ option, caption, description, height = 240, quotes = false, table }: ChartProps) {
  const say = useTexts(uiTexts);
  const place = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const id = useId();
  const scheme = useScheme();
  useEffect(() => {
    let gone = false;
    let end: (() => void) | null = null;
    void import('./echarts.js').then(({ draw }) => {
      if (!gone && place.current) end = draw(place.current, option, scheme);
    });
    return () => {
      gone = true;
      end?.();
    };
  }, [option, scheme]);
  return (
    <figure className="zx-chart">
      <figcaption>
        <strong>{caption}</strong>
        <p className="zx-secondary">{description}</p>
      </figcaption>
      <div ref={place} style={{ height }} aria-hidden="true" translate={quotes ? 'no' : undefined} />
      <Button type="link" size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {say(open ? 'data.hide' : 'data')}
      </Button>
      <div id={id} hidden={!open}>
        {open && table}
      </div>
    </figure>
  );
}
