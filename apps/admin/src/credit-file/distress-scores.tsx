import { distressZones } from '@zixin/calculations';
import { useMemo } from 'react';
import { Chart } from '../ui/chart.js';
import { factsTexts } from '../ui/facts/facts.texts.js';
import { Figure } from '../ui/figure.js';
import { LevelTag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { creditFileTexts } from './credit-file.texts.js';
import type { Year } from './ratio-charts.js';
import type { Distress } from './statements.js';

const models = ['zPrime', 'zDoublePrime'] as const;
type Model = (typeof models)[number];

const names = { zPrime: 'distress.zPrime', zDoublePrime: 'distress.zDoublePrime' } as const;
const formulas = {
  zPrime: 'distress.zPrime.formula',
  zDoublePrime: 'distress.zDoublePrime.formula',
} as const;
const zoneKeys = { safe: 'value.safe', grey: 'value.grey', distress: 'value.distress' } as const;
const zoneLevels = { safe: 'green', grey: 'amber', distress: 'red' } as const;

/** Altman's Z′ and Z″ with their zones. */
export function DistressScores({ years }: { years: readonly Year[] }) {
  const say = useTexts(creditFileTexts);
  return (
    <>
      <h3>{say('distress')}</h3>
      <div className="cf-charts cf-charts-wide">
        {models.map((model) => (
          <ModelChart key={model} model={model} years={years} />
        ))}
      </div>
    </>
  );
}

function ModelChart({ model, years }: { model: Model; years: readonly Year[] }) {
  const say = useTexts(creditFileTexts);
  const { from, until } = distressZones[model];
  const sayFact = useTexts(factsTexts);
  const safe = sayFact('value.safe');
  const distress = sayFact('value.distress');
  const name = say(names[model]);
  const option = useMemo(
    () => optionOf(model, years, { name, safe, distress }),
    [model, years, name, safe, distress],
  );
  const last = years.at(-1)?.figures[model];
  const words = { name, score: last?.score ?? '—', from, until };
  return (
    <Chart
      option={option}
      height={170}
      caption={last ? say(findings[last.zone], words) : say('distress.unknown', words)}
      description={say(formulas[model], words)}
      table={
        <table className="zx-plain-table">
          <caption className="zx-hidden">{name}</caption>
          <tbody>
            {years.map(({ statement, figures }) => (
              <tr key={statement.id}>
                <th scope="row">{statement.until}</th>
                <td data-align="right">
                  <Figure of={figures[model]?.score} decimals={2} />
                </td>
                <td>{figures[model] && <Zone of={figures[model]} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

const findings = {
  safe: 'distress.is-safe',
  grey: 'distress.is-grey',
  distress: 'distress.is-distress',
} as const;

function Zone({ of }: { of: Distress }) {
  const say = useTexts(factsTexts);
  return <LevelTag level={zoneLevels[of.zone]} word={say(zoneKeys[of.zone])} />;
}

function optionOf(
  model: Model,
  years: readonly Year[],
  words: { readonly name: string; readonly safe: string; readonly distress: string },
) {
  const { from, until } = distressZones[model];
  const scores = years.map(({ figures }) => {
    const score = figures[model]?.score;
    return score === undefined ? null : Number(score);
  });
  const highest = Math.max(Number(until) * 1.3, ...scores.map((score) => score ?? 0));
  return {
    grid: { left: 4, right: 16, top: 12, bottom: 4, containLabel: true },
    xAxis: { type: 'category', data: years.map(({ statement }) => statement.until.slice(0, 4)) },
    yAxis: {
      type: 'value',
      min: Math.floor(Math.min(0, ...scores.map((score) => score ?? 0))),
      max: Math.ceil(highest),
      splitNumber: 3,
    },
    series: [
      {
        name: words.name,
        type: 'line',
        symbolSize: 8,
        label: { show: true, position: 'top' },
        data: scores,
        markLine: {
          symbol: 'none',
          silent: true,
          data: [
            {
              yAxis: Number(until),
              label: { formatter: `${words.safe} > ${until}`, position: 'insideStartTop' },
            },
            {
              yAxis: Number(from),
              label: { formatter: `${words.distress} < ${from}`, position: 'insideStartBottom' },
            },
          ],
        },
      },
    ],
  };
}
