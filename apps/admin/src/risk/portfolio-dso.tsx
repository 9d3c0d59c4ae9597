import { Money } from '../ui/money.js';
import { Section } from '../ui/section.js';
import { DataRows } from './data-rows.js';
import { Explained } from './explained.js';
import { type Key, type Known, usePortfolioWords } from './portfolio-words.js';
import type { Block } from './portfolio.queries.js';

interface Member {
  readonly name: Key;
  readonly formula: Key;
  readonly unit: 'days' | 'percent';
  readonly read: (of: Block['collection']) => Known;
}

const family: readonly Member[] = [
  { name: 'dso.dso', formula: 'dso.dso.formula', unit: 'days', read: ({ dsoDays }) => dsoDays },
  {
    ...{ name: 'dso.count-back', formula: 'dso.count-back.formula', unit: 'days' },
    read: ({ countBackDays }) => countBackDays,
  },
  {
    ...{ name: 'dso.best', formula: 'dso.best.formula', unit: 'days' },
    read: ({ bestPossibleDays }) => bestPossibleDays,
  },
  {
    ...{ name: 'dso.delinquent', formula: 'dso.delinquent.formula', unit: 'days' },
    read: ({ averageDaysDelinquent }) => averageDaysDelinquent,
  },
  {
    ...{ name: 'dso.cei', formula: 'dso.cei.formula', unit: 'percent' },
    read: ({ collectionEffectivenessPercent }) => collectionEffectivenessPercent,
  },
];

/** Days of receivables, each with its formula and what went into it. */
export function DsoSection({ block }: { block: Block }) {
  const { say, known } = usePortfolioWords();
  const { collection, currency } = block;
  const { after, until, days } = collection.window;
  const money = (amount: string) => <Money of={{ amount, currency }} />;
  const inputs = [
    [say('input.opening'), money(collection.opening)],
    [say('input.sales'), money(collection.sales)],
    [say('input.receivables'), money(collection.receivables)],
    [say('input.days'), days],
  ] as const;
  return (
    <Section title={say('dso')}>
      <p className="zx-secondary">{say('dso.window', { after, until, days })}</p>
      <table className="zx-plain-table risk-rows">
        <tbody>
          {family.map(({ name, formula, unit, read }) => (
            <tr key={name}>
              <th scope="row">{say(name)}</th>
              <td data-align="right">
                <strong>{known(read(collection), unit)}</strong>
              </td>
              <td className="risk-why">
                <Explained figure={say(name)} formula={say(formula)} inputs={inputs} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <DataRows
        columns={[
          { title: say('input.opening'), right: true },
          { title: say('input.sales'), right: true },
          { title: say('input.receivables'), right: true },
        ].map((column, at) => (at === 0 ? { title: column.title } : column))}
        rows={[
          {
            key: 'inputs',
            cells: [money(collection.opening), money(collection.sales), money(collection.receivables)],
          },
        ]}
      />
    </Section>
  );
}
