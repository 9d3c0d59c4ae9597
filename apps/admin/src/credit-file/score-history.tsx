import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Chart } from '../ui/chart.js';
import { DateText, Figure, Percent } from '../ui/figure.js';
import { GradeTag } from '../ui/tags.js';
import { numberText } from '../ui/figures.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { type CreditFile, policyVersion } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';

type Rating = NonNullable<CreditFile['rating']>;
interface Scale {
  readonly grades?: readonly { readonly grade: string; readonly from: string | null }[];
}

/** Scores over time against the thresholds of the grades. */
export function ScoreHistory({ rating }: { rating: Rating }) {
  const say = useTexts(creditFileTexts);
  const language = useLanguage();
  const { day } = useFile();
  const { data } = useQuery(policyVersion('ratingScale', 1));
  const name = say('figure.score');
  const option = useMemo(
    () => optionOf(rating, (data?.content as Scale | undefined)?.grades ?? [], day, name),
    [rating, data, day, name],
  );
  const [first] = rating.scores;
  const last = rating.scores.at(-1);
  const words = {
    count: rating.scores.length,
    first: numberText(first?.score ?? '0', language, 2),
    last: numberText(last?.score ?? '0', language, 2),
    from: first?.grade ?? '—',
    to: last?.grade ?? '—',
  };
  return (
    <Chart
      option={option}
      height={220}
      caption={say('score.history', words)}
      description={say('score.history.text', words)}
      table={<ScoreTable rating={rating} />}
    />
  );
}

function optionOf(
  { scores }: Rating,
  grades: readonly { readonly grade: string; readonly from: string | null }[],
  day: string,
  name: string,
) {
  const points = scores.flatMap(({ on, score, grade }, index) => {
    if (score === null) return [];
    const turned = grade !== (scores[index - 1]?.grade ?? null);
    return [{ value: [on, Number(score)], grade: turned ? grade : null }];
  });
  const lowest = Math.min(...points.map(({ value }) => Number(value[1])));
  const thresholds = grades.filter(
    ({ from }) => from !== null && Number(from) >= lowest - 15 && Number(from) > 0,
  );
  const last = points.at(-1);
  return {
    grid: { left: 4, right: 40, top: 16, bottom: 4, containLabel: true },
    xAxis: { type: 'time' },
    yAxis: {
      type: 'value',
      min: Math.max(0, Math.floor((lowest - 12) / 10) * 10),
      max: 100,
      splitLine: { show: false },
    },
    series: [
      {
        name,
        type: 'line',
        step: 'end',
        symbolSize: 7,
        label: {
          show: true,
          position: 'top',
          formatter: ({ data }: { data: { grade?: string | null } }) => data.grade ?? '',
        },
        labelLayout: { hideOverlap: true },
        data: [
          ...points,
          ...(last ? [{ value: [day, last.value[1]], symbol: 'none', label: { show: false } }] : []),
        ],
        markLine: {
          symbol: 'none',
          silent: true,
          data: thresholds.map(({ grade, from }) => ({
            yAxis: Number(from),
            label: { formatter: grade, position: 'end' },
          })),
        },
      },
    ],
  };
}

function ScoreTable({ rating }: { rating: Rating }) {
  const say = useTexts(creditFileTexts);
  return (
    <table className="zx-plain-table">
      <caption className="zx-hidden">{say('figure.score')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('on')}</th>
          <th scope="col" data-align="right">
            {say('figure.score')}
          </th>
          <th scope="col">{say('figure.grade')}</th>
          <th scope="col" data-align="right">
            {say('score.coverage')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rating.scores.toReversed().map((one) => (
          <tr key={one.scoreId}>
            <td>
              <DateText of={one.on} />
            </td>
            <td data-align="right">
              <Figure of={one.score} decimals={2} />
            </td>
            <td>
              <GradeTag grade={one.grade} />
            </td>
            <td data-align="right">
              <Percent of={one.coveragePercent} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
