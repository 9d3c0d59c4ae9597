import { useMemo } from 'react';
import { Link } from 'react-router';
import { Chart } from '../ui/chart.js';
import { drawn } from '../ui/figures.js';
import { Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Facts, Section } from '../ui/section.js';
import { barHeight, barOption } from './chart-options.js';
import { DataRows } from './data-rows.js';
import { Explained } from './explained.js';
import { usePortfolioWords } from './portfolio-words.js';
import type { Block } from './portfolio.queries.js';

type Largest = Block['concentration']['largest'][number];

const idOf = (one: Largest) => ('groupId' in one ? one.groupId : one.customerId);

/** How much of the exposure the largest names hold. */
export function ConcentrationSection({ block }: { block: Block }) {
  const words = usePortfolioWords();
  const { say, compact, percent, known } = words;
  const { currency, concentration } = block;
  const { largest, top, hhi, effectiveNumber } = concentration;
  const option = useMemo(
    () =>
      barOption(
        largest.map(({ name, exposure, sharePercent }) => ({
          name,
          size: drawn(exposure),
          text: `${words.compact(exposure)} · ${words.percent(sharePercent)}`,
        })),
        words.text,
      ),
    [largest, words],
  );
  const share = (names: number) => {
    const found = top.find((one) => one.names === names);
    return found ? known(found.sharePercent, 'percent') : '—';
  };
  const explained = (
    <Explained
      figure={say('concentration.hhi')}
      formula={say('concentration.hhi.formula')}
      inputs={[
        [say('concentration.effective'), known(effectiveNumber, 'number')],
        [say('total.exposure'), <Money key="m" of={{ amount: concentration.total, currency }} />],
      ]}
    />
  );
  return (
    <Section title={say('concentration')}>
      <div className="risk-facts">
        <Facts
          of={[
            ...top.map(
              ({ names, sharePercent }) =>
                [say('concentration.top', { count: names }), known(sharePercent, 'percent')] as const,
            ),
            [
              say('concentration.hhi'),
              <span key="hhi">
                <strong className="zx-figure">{known(hhi, 'number')}</strong> {explained}
              </span>,
            ],
            [say('concentration.effective'), known(effectiveNumber, 'number')],
          ]}
        />
      </div>
      {largest.length > 0 && (
        <Chart
          option={option}
          quotes
          height={barHeight(largest.length)}
          caption={say('concentration.caption', { first: share(1), ten: share(10) })}
          description={say('concentration.description', {
            names: concentration.names,
            total: compact(concentration.total),
          })}
          table={
            <DataRows
              columns={[
                { title: say('concentration.name') },
                { title: say('column.exposure', { currency }), right: true },
                { title: say('column.share'), right: true },
              ]}
              rows={largest.map((one) => ({
                key: idOf(one),
                cells: [
                  <Name key="n" of={one} />,
                  <Money key="m" of={{ amount: one.exposure, currency }} />,
                  percent(one.sharePercent, 2),
                ],
              }))}
            />
          }
        />
      )}
    </Section>
  );
}

function Name({ of }: { of: Largest }) {
  const { say } = usePortfolioWords();
  if ('customerId' in of)
    return (
      <Link to={`/customers/${of.customerId}`}>
        <Quoted>{of.name}</Quoted>
      </Link>
    );
  return (
    <>
      <Link to={`/approvals/${of.groupId}?of=group`}>
        <Quoted>{of.name}</Quoted>
      </Link>{' '}
      <span className="zx-secondary">{say('concentration.group')}</span>
    </>
  );
}
