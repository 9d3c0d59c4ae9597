import type { EChartsCoreOption } from 'echarts/core';
import { drawn } from '../ui/figures.js';

/** Light to dark; the figure is printed in each cell, in ink or white. */
const heat = ['#EAF2FB', '#C5DCF3', '#93BDE6', '#5A96D1', '#2C6CB0', '#0F4480', '#08264F'] as const;
const inks = ['#14181D', '#14181D', '#14181D', '#14181D', '#FFFFFF', '#FFFFFF', '#FFFFFF'] as const;

/** Which of the seven shades a size has beside the greatest: by its square root, so that small ones still differ. */
export function shadeOf(size: number, greatest: number): number {
  if (size <= 0 || greatest <= 0) return 0;
  return Math.min(6, Math.floor(7 * Math.sqrt(size / greatest)));
}

export interface HeatCell {
  readonly column: number;
  readonly row: number;
  /** What the shade stands for. */
  readonly size: number;
  /** What is printed. */
  readonly text: string;
}

interface HeatParts {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly cells: readonly HeatCell[];
  readonly line: string;
}

/** A heat map with its figure in each cell; cells without one stay empty. */
export function heatOption({ columns, rows, cells, line }: HeatParts): EChartsCoreOption {
  const greatest = Math.max(...cells.map(({ size }) => size), 0);
  const axis = { type: 'category', axisTick: { show: false }, splitArea: { show: false } };
  return {
    grid: { left: 8, right: 8, top: 28, bottom: 4, containLabel: true },
    tooltip: { show: false },
    xAxis: { ...axis, data: columns, position: 'top', splitLine: { show: false } },
    yAxis: { ...axis, data: rows, inverse: true, splitLine: { show: false } },
    visualMap: {
      ...{ show: false, type: 'piecewise', dimension: 2 },
      pieces: heat.map((color, value) => ({ value, color })),
    },
    series: [
      {
        type: 'heatmap',
        itemStyle: { borderColor: line, borderWidth: 1 },
        emphasis: { disabled: true },
        data: cells.map(({ column, row, size, text }) => {
          const shade = shadeOf(size, greatest);
          return {
            value: [column, row, shade],
            label: { show: true, formatter: text, color: inks[shade], fontSize: 12 },
          };
        }),
      },
    ],
  };
}

export interface Bar {
  readonly name: string;
  readonly size: number;
  /** Printed at the end of the bar. */
  readonly text: string;
  readonly colour?: string;
}

const wide = /[\u2e80-\uffef]/u;

/** Roughly how many pixels a label takes: small letters are about half as wide as characters, capitals less so. */
const widthOf = (label: string) =>
  [...label].reduce((sum, sign) => sum + (wide.test(sign) ? 12 : /[A-Z]/.test(sign) ? 8.4 : 6.8), 2);

/** Horizontal bars from zero, each with its figure at its end. */
export function barOption(bars: readonly Bar[], text: string): EChartsCoreOption {
  const label = Math.min(208, Math.ceil(Math.max(...bars.map(({ name }) => widthOf(name)), 0)));
  return {
    grid: { left: label + 12, right: 124, top: 4, bottom: 4, containLabel: false },
    tooltip: { show: false },
    xAxis: { type: 'value', min: 0, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      ...{ type: 'category', inverse: true, data: bars.map(({ name }) => name) },
      axisTick: { show: false },
      axisLabel: { width: label, overflow: 'truncate', fontSize: 12, margin: 6 },
      splitLine: { show: false },
    },
    series: [
      {
        ...{ type: 'bar', barMaxWidth: 16, emphasis: { disabled: true } },
        data: bars.map(({ size, text: formatter, colour }) => ({
          value: size,
          ...(colour && { itemStyle: { color: colour } }),
          label: { show: true, position: 'right', formatter, color: text, fontSize: 12 },
        })),
      },
    ],
  };
}

interface DivergingBar {
  readonly name: string;
  /** Decimal text. */
  readonly value: string;
}

/** Bars that begin at a neutral value: blue above, amber below, each with its own figure. */
export function divergingOption(
  bars: readonly DivergingBar[],
  { neutral, text }: { readonly neutral: string; readonly text: string },
): EChartsCoreOption {
  const sizes = bars.map(({ value }) => drawn(value) - drawn(neutral));
  const reach = Math.ceil(Math.max(...sizes.map(Math.abs), 1) * 1.3);
  const base = barOption(
    bars.map(({ name, value }, at) => ({
      ...{ name, size: sizes[at] ?? 0, text: value },
      colour: (sizes[at] ?? 0) < 0 ? '#B86E00' : '#2C6CB0',
    })),
    text,
  ) as { grid: object; series: { data: { value: number; label: object }[] }[] };
  const data = base.series[0]?.data.map(({ label, ...bar }) => ({
    ...bar,
    label: { ...label, position: bar.value < 0 ? 'left' : 'right' },
  }));
  return {
    ...base,
    grid: { ...base.grid, right: 16 },
    xAxis: { type: 'value', min: -reach, max: reach, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: { ...(base as { yAxis?: object }).yAxis, axisLine: { onZero: true } },
    series: [{ ...base.series[0], data }],
  };
}

/** The pixels that so many bars take. */
export const barHeight = (count: number): number => 16 + 26 * Math.max(count, 1);

export interface Line {
  readonly name: string;
  /** `null` is a gap. */
  readonly values: readonly (number | null)[];
  readonly dashed?: boolean;
  /** Printed at its end instead of its name. */
  readonly end?: string;
}

interface LineParts {
  readonly points: readonly string[];
  readonly lines: readonly Line[];
  readonly axis: (value: number) => string;
  /** Where the axis begins; 0 unless said. */
  readonly from?: number;
  readonly neutral?: { readonly value: number; readonly name: string };
}

/** Lines over time with their names at their ends; gaps stay gaps. */
export function lineOption({ points, lines, axis, from = 0, neutral }: LineParts): EChartsCoreOption {
  return {
    grid: { left: 8, right: 112, top: 16, bottom: 4, containLabel: true },
    tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: (value: number) => axis(value) },
    xAxis: { type: 'category', data: points, boundaryGap: false, axisTick: { show: false } },
    yAxis: { type: 'value', min: from, splitNumber: 4, axisLabel: { formatter: axis } },
    series: lines.map(({ name, values, dashed = false, end = name }, at) => ({
      ...{ type: 'line', name, data: values, connectNulls: false, symbolSize: 5 },
      lineStyle: { width: 2, type: dashed ? 'dashed' : 'solid' },
      endLabel: {
        show: true,
        formatter: end,
        color: 'inherit',
        fontSize: 12,
        offset: [0, shiftOf(at, lines)],
      },
      ...(neutral && at === 0 && { markLine: neutralLine(neutral) }),
    })),
  };
}

/** Names of two lines that end near each other stand apart. */
function shiftOf(at: number, lines: readonly Line[]): number {
  const [own, other] = [lines[at], lines[1 - at]].map((line) => line?.values.at(-1) ?? null);
  if (lines.length !== 2 || own === null || other === null) return 0;
  return own === undefined || other === undefined || own >= other ? -7 : 7;
}

const neutralLine = ({ value, name }: { readonly value: number; readonly name: string }) => ({
  ...{ silent: true, symbol: 'none', data: [{ yAxis: value }] },
  lineStyle: { type: 'solid', width: 1, color: '#7C858F' },
  label: { formatter: name, position: 'insideStartTop', color: 'inherit', fontSize: 12 },
});
