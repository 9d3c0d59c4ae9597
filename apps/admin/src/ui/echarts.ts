import { BarChart, HeatmapChart, LineChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import { chartColours, type Scheme } from './theme.js';

use([
  ...[BarChart, HeatmapChart, LineChart, CanvasRenderer, SVGRenderer],
  ...[GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, VisualMapComponent],
]);

type Axis = Readonly<Record<string, unknown>>;

/** Axes take our colours whatever their type is: one of another type forgets what was set before. */
function axesOf(option: EChartsCoreOption, x: Axis, y: Axis): Record<string, unknown> {
  const over = (own: Axis | undefined, ours: Axis) => {
    const both = (key: string) => ({ ...(ours[key] as Axis), ...(own?.[key] as Axis | undefined) });
    return { ...ours, ...own, axisLabel: both('axisLabel'), axisLine: both('axisLine') };
  };
  const each = (given: unknown, ours: Axis) =>
    Array.isArray(given) ? given.map((own: Axis) => over(own, ours)) : over(given as Axis | undefined, ours);
  const { xAxis, yAxis } = option as { xAxis?: unknown; yAxis?: unknown };
  return { xAxis: each(xAxis, x), yAxis: each(yAxis, y) };
}

/** Draws into the element and follows its size; the answer ends it. */
export function draw(place: HTMLElement, option: EChartsCoreOption, scheme: Scheme): () => void {
  const { series, text, line } = chartColours[scheme];
  const chart = init(place, null, { renderer: 'svg' });
  const axis = { axisLabel: { color: text }, axisLine: { lineStyle: { color: line } } };
  const split = { splitLine: { lineStyle: { color: line } } };
  chart.setOption({
    color: series,
    animation: false,
    darkMode: scheme === 'dark',
    textStyle: { fontFamily: 'inherit', color: text },
    grid: { left: 8, right: 16, top: 24, bottom: 8, containLabel: true },
    // An HTML tooltip would write style attributes and markup.
    tooltip: { renderMode: 'richText', trigger: 'axis' },
  });
  chart.setOption({ ...option, ...axesOf(option, axis, { ...axis, ...split }) });
  const observer = new ResizeObserver(() => chart.resize());
  observer.observe(place);
  return () => {
    observer.disconnect();
    chart.dispose();
  };
}
