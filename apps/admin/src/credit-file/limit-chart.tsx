import { useQuery } from '@tanstack/react-query';
import { plusDays } from '../ui/days.js';
import { useMemo } from 'react';
import { Chart } from '../ui/chart.js';
import { DateText } from '../ui/figure.js';
import { compactAmount, dateText } from '../ui/figures.js';
import { Limit } from '../ui/money.js';
import { Empty } from '../ui/section.js';
import type { Language } from '../ui/language.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { chartColours, useScheme } from '../ui/theme.js';
import { type Account, limitTurns } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';
import { type LimitTurn, stepsOf, turnsNow, turnsThen } from './limit-line.js';

const yearAhead = 365;

/** The limit over time, solid behind the day, dashed before it. */
export function LimitChart({ account }: { account: Account }) {
  const { customer, at, day } = useFile();
  const from = account.limitHistory.map((layer) => layer.from).sort()[0] ?? day;
  const horizon = plusDays(day, yearAhead);
  const asKnownNow = at.knownAt === null;
  const { data } = useQuery({ ...limitTurns(customer, from, horizon), enabled: asKnownNow });
  const turns = useMemo(
    () => (asKnownNow && data ? turnsNow(data, account.segment) : turnsThen(account, day)),
    [asKnownNow, data, account, day],
  );
  if (account.limitHistory.length === 0 && account.temporaryLimits.length === 0) return <NoLimit />;
  if (turns.every(({ limit }) => limit.kind === 'UNLIMITED')) return null;
  return <Drawn turns={turns} day={day} horizon={horizon} />;
}

function NoLimit() {
  const say = useTexts(creditFileTexts);
  return <Empty>{say('limit.layers.none')}</Empty>;
}

interface DrawnProps {
  readonly turns: readonly LimitTurn[];
  readonly day: string;
  readonly horizon: string;
}

function Drawn({ turns, day, horizon }: DrawnProps) {
  const say = useTexts(creditFileTexts);
  const language = useLanguage();
  const [color] = chartColours[useScheme()].series;
  const past = say('limit.chart.past');
  const ahead = say('limit.chart.ahead');
  const option = useMemo(
    () => optionOf({ turns, day, horizon, language, past, ahead, color }),
    [turns, day, horizon, language, past, ahead, color],
  );
  const coming = turns.filter(({ from }) => from > day);
  return (
    <Chart
      option={option}
      height={220}
      caption={say('limit.chart', { count: turns.filter(({ from }) => from < day).length })}
      description={
        coming[0]
          ? say('limit.chart.coming', { count: coming.length, on: dateText(coming[0].from, language) })
          : say('limit.chart.steady', { until: dateText(horizon, language) })
      }
      table={
        <table className="zx-plain-table">
          <caption className="zx-hidden">{say('figure.limit')}</caption>
          <tbody>
            {turns.map(({ from, limit }) => (
              <tr key={from}>
                <th scope="row">
                  <DateText of={from} />
                </th>
                <td data-align="right">
                  <Limit of={limit} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

interface Words extends DrawnProps {
  readonly language: Language;
  readonly past: string;
  readonly ahead: string;
  readonly color: string | undefined;
}

function optionOf({ turns, day, horizon, language, past, ahead, color }: Words) {
  const steps = stepsOf(turns, day, horizon);
  const line = { type: 'line', step: 'end', symbol: 'none', connectNulls: false };
  return {
    grid: { left: 4, right: 24, top: 20, bottom: 4, containLabel: true },
    xAxis: { type: 'time', max: horizon },
    yAxis: {
      type: 'value',
      min: 0,
      axisLabel: { formatter: (value: number) => compactAmount(String(value), language) },
    },
    series: [
      {
        ...line,
        name: past,
        data: steps.past,
        areaStyle: { opacity: 0.12 },
        markLine: {
          symbol: 'none',
          silent: true,
          data: [{ xAxis: day, label: { formatter: dateText(day, language), position: 'end' } }],
        },
      },
      { ...line, name: ahead, data: steps.ahead, lineStyle: { type: 'dashed' }, color },
    ],
  };
}
