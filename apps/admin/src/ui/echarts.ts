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

/** Draws into the element and follows its size; the answer ends it. */
export function draw(place: HTMLElement, option: EChartsCoreOption, scheme: Scheme): () => void {
  const { series, text, line } = chartColours[scheme];
  const chart = init(place, null, { renderer: 'svg' });
  const axis = { axisLabel: { color: text }, axisLine: { lineStyle: { color: line } } };
  const split = { splitLine: { lineStyle: { color: line } } };
  chart.setOption({
    color: series,
    animation: false,
    textStyle: { fontFamily: 'inherit', color: text },
    grid: { left: 8, right: 16, top: 24, bottom: 8, containLabel: true },
    // An HTML tooltip would write style attributes and markup.
    tooltip: { renderMode: 'richText', trigger: 'axis' },
  });
  chart.setOption({ xAxis: axis, yAxis: { ...axis, ...split } });
  chart.setOption(option);
  const observer = new ResizeObserver(() => chart.resize());
  observer.observe(place);
  return () => {
    observer.disconnect();
    chart.dispose();
  };
}
