import type { RatioName } from '@zixin/calculations';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Chart } from '../ui/chart.js';
import { Figure } from '../ui/figure.js';
import { numberText } from '../ui/figures.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { policyVersion } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useScorecard } from './scorecard.js';
import {
  type Band,
  decimalsBeside,
  type FiledStatement,
  type YearFigures,
  type Yardstick,
  yardstickOf,
} from './statements.js';

export interface Year {
  readonly statement: FiledStatement;
  readonly figures: YearFigures;
}

const charted = ['current', 'quick', 'debtToAsset', 'cashFlowCover'] as const;
const listed: readonly RatioName[] = [
  ...['current', 'quick', 'conservativeQuick', 'cash', 'debtToAsset'],
  ...['currentLiabilitiesToNetWorth', 'interestCover', 'cashFlowCover'],
  ...['receivableDays', 'inventoryDays', 'payableDays', 'returnOnEquity'],
] as RatioName[];

const ratioKeys = {
  current: 'ratio.current',
  quick: 'ratio.quick',
  conservativeQuick: 'ratio.conservativeQuick',
  cash: 'ratio.cash',
  debtToAsset: 'ratio.debtToAsset',
  currentLiabilitiesToNetWorth: 'ratio.currentLiabilitiesToNetWorth',
  interestCover: 'ratio.interestCover',
  cashFlowCover: 'ratio.cashFlowCover',
  receivableDays: 'ratio.receivableDays',
  inventoryDays: 'ratio.inventoryDays',
  payableDays: 'ratio.payableDays',
  returnOnEquity: 'ratio.returnOnEquity',
  workingCapital: 'ratio.workingCapital',
  tangibleNetWorth: 'ratio.tangibleNetWorth',
} as const satisfies Record<RatioName, string>;

/** The ratios that the scorecard looks at, each against where it calls them good and fair; all ratios as a table. */
export function RatioCharts({ years }: { years: readonly Year[] }) {
  const say = useTexts(creditFileTexts);
  const yardsticks = useYardsticks();
  return (
    <>
      <h3>{say('ratios')}</h3>
      <div className="cf-charts">
        {charted.map((ratio) => (
          <RatioChart key={ratio} ratio={ratio} years={years} yardstick={yardsticks.get(`ratio.${ratio}`)} />
        ))}
      </div>
      <RatioTable years={years} />
    </>
  );
}

/** By the fact that a factor of the scorecard scores. */
function useYardsticks(): ReadonlyMap<string, Yardstick> {
  const { name, version } = useScorecard();
  const { data } = useQuery(policyVersion(name, version));
  return useMemo(() => {
    const content = data?.content as { readonly factors?: readonly Factor[] } | undefined;
    const scored = (content?.factors ?? []).flatMap(({ value, bands }) =>
      typeof value === 'string' && bands ? [[value, yardstickOf(bands)] as const] : [],
    );
    return new Map(scored);
  }, [data]);
}

interface Factor {
  readonly value?: unknown;
  readonly bands?: readonly Band[];
}

interface RatioChartProps {
  readonly ratio: (typeof charted)[number];
  readonly years: readonly Year[];
  readonly yardstick: Yardstick | undefined;
}

function RatioChart({ ratio, years, yardstick }: RatioChartProps) {
  const say = useTexts(creditFileTexts);
  const language = useLanguage();
  const name = say(ratioKeys[ratio]);
  const good = say('ratio.good');
  const fair = say('ratio.fair');
  const option = useMemo(
    () => optionOf(ratio, years, yardstick, { name, good, fair }),
    [ratio, years, yardstick, name, good, fair],
  );
  const last = years.at(-1)?.figures.ratios[ratio];
  const words = {
    name,
    value:
      last === undefined ? '—' : numberText(last, language, yardstick ? decimalsBeside(last, yardstick) : 2),
    good: yardstick?.good ?? '—',
    fair: yardstick?.fair ?? '—',
  };
  return (
    <Chart
      option={option}
      height={150}
      caption={say('ratio.finding', words)}
      description={say(standingKeys[standingOf(last, yardstick)], words)}
      table={<RatioTable years={years} only={ratio} />}
    />
  );
}

type Standing = 'good' | 'fair' | 'poor' | 'unknown';
const standingKeys = {
  good: 'ratio.is-good',
  fair: 'ratio.is-fair',
  poor: 'ratio.is-poor',
  unknown: 'ratio.is-unknown',
} as const;

export function standingOf(value: string | undefined, yardstick: Yardstick | undefined): Standing {
  if (value === undefined || !yardstick || yardstick.good === null || yardstick.fair === null)
    return 'unknown';
  const reaches = (bound: number) =>
    yardstick.higherIsBetter ? Number(value) >= bound : Number(value) <= bound;
  if (reaches(yardstick.good)) return 'good';
  return reaches(yardstick.fair) ? 'fair' : 'poor';
}

function optionOf(
  ratio: RatioName,
  years: readonly Year[],
  yardstick: Yardstick | undefined,
  words: { readonly name: string; readonly good: string; readonly fair: string },
) {
  const line = (at: number | null, name: string) =>
    at === null ? [] : [{ yAxis: at, label: { formatter: `${name} ${at}`, position: 'end' } }];
  return {
    grid: { left: 4, right: 72, top: 16, bottom: 4, containLabel: true },
    xAxis: { type: 'category', data: years.map(({ statement }) => statement.until.slice(0, 4)) },
    yAxis: { type: 'value', ...reachOf(ratio, years, yardstick), splitNumber: 3 },
    series: [
      {
        name: words.name,
        type: 'line',
        symbolSize: 7,
        label: { show: true, position: 'top' },
        data: years.map(({ figures }) => {
          const value = figures.ratios[ratio];
          return value === undefined ? null : Number(Number(value).toFixed(2));
        }),
        markLine: {
          symbol: 'none',
          silent: true,
          data: [...line(yardstick?.good ?? null, words.good), ...line(yardstick?.fair ?? null, words.fair)],
        },
      },
    ],
  };
}

/** An axis that shows the values and both yardsticks. */
function reachOf(ratio: RatioName, years: readonly Year[], yardstick: Yardstick | undefined) {
  const values = years.flatMap(({ figures }) => figures.ratios[ratio] ?? []).map(Number);
  const shown = [...values, yardstick?.good ?? null, yardstick?.fair ?? null].filter((one) => one !== null);
  if (shown.length === 0) return {};
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const room = (high - low || Math.abs(high) || 1) * 0.2;
  const rounded = (value: number) => Number(value.toPrecision(2));
  return { min: rounded(low - room), max: rounded(high + room) };
}

function RatioTable({ years, only }: { years: readonly Year[]; only?: RatioName }) {
  const say = useTexts(creditFileTexts);
  const ratios = only === undefined ? listed : [only];
  return (
    <div className="cf-scroll" tabIndex={0} role="region" aria-label={say('ratios')}>
      <table className="zx-plain-table cf-statements cf-ratios">
        <caption className="zx-hidden">{say('ratios')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('ratios')}</th>
            {years.map(({ statement }) => (
              <th key={statement.id} scope="col" data-align="right">
                {statement.until.slice(0, 4)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ratios.map((ratio) => (
            <tr key={ratio}>
              <th scope="row">{say(ratioKeys[ratio])}</th>
              {years.map(({ statement, figures }) => (
                <td key={statement.id} data-align="right">
                  <Figure of={figures.ratios[ratio]} decimals={2} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
