import { Button } from 'antd';
import { useState } from 'react';
import { Money } from '../ui/money.js';
import { Section } from '../ui/section.js';
import { text, useView } from '../ui/view-state.js';
import { DataRows } from './data-rows.js';
import { Explained } from './explained.js';
import { type Key, usePortfolioWords } from './portfolio-words.js';
import type { Block } from './portfolio.queries.js';

type Rates = Block['provision']['rates'];

const sources = {
  rollRates: 'source.rollRates',
  standard: 'source.standard',
  given: 'source.given',
} as const satisfies Record<Rates['source'], Key>;

const because = {
  'history-too-short': 'because.history-too-short',
  'nothing-to-roll': 'because.nothing-to-roll',
} as const satisfies Record<NonNullable<Rates['because']>, Key>;

const averages = {
  weighted: 'average.weighted',
  simple: 'average.simple',
} as const satisfies Record<Rates['rollRates']['average'], Key>;

/** The allowance by bucket, with where its rates come from. */
export function ProvisionSection({ block }: { block: Block }) {
  const { say, percent, bucket: nameOf } = usePortfolioWords();
  const { currency, provision } = block;
  const { rates, individual } = provision;
  const money = (amount: string) => <Money of={{ amount, currency }} />;
  return (
    <Section
      title={say('provision')}
      actions={
        <Explained
          figure={say('provision')}
          formula={say('provision.formula')}
          inputs={[
            [say('provision.rates'), say(sources[rates.source])],
            ...(rates.because ? [[say('source.because'), say(because[rates.because])] as const] : []),
            [say('provision.scalar'), rates.scalar],
            [say('provision.average'), say(averages[rates.rollRates.average])],
            [say('loss.lgd'), percent(rates.rollRates.lgdPercent)],
          ]}
        />
      }
    >
      <p className="zx-secondary">{say('provision.formula')}</p>
      <DataRows
        caption={say('provision')}
        columns={[
          { title: say('aging.bucket') },
          { title: say('provision.balance', { currency }), right: true },
          { title: say('provision.rate'), right: true },
          { title: say('provision.amount', { currency }), right: true },
        ]}
        rows={[
          ...provision.buckets.map(({ bucket, balance, ratePercent, provision: amount }) => ({
            key: bucket,
            cells: [nameOf(bucket), money(balance), percent(ratePercent, 4), money(amount)],
          })),
          {
            key: 'individual',
            cells: [
              say('provision.individual', { count: individual.customers }),
              money(individual.balance),
              '—',
              money(individual.provision),
            ],
          },
        ]}
        total={[say('sum'), '', '', money(provision.total)]}
      />
      <p className="zx-secondary risk-note">{say(sources[rates.source])}</p>
      <DataRows
        caption={say('provision.roll')}
        columns={[
          { title: say('provision.roll.from') },
          { title: say('provision.roll.to') },
          { title: say('provision.roll'), right: true },
        ]}
        rows={rates.rollRates.monthly.map(({ from = '', to = '', rate }) => ({
          key: from,
          cells: [
            nameOf(from),
            nameOf(to),
            'value' in rate
              ? percent(String(Number.parseFloat(rate.value) * 100), 2)
              : say('undefined.nothing-to-roll'),
          ],
        }))}
      />
      <Scalar now={rates.scalar} />
    </Section>
  );
}

/** Tries the provision at another forward-looking factor. */
function Scalar({ now }: { now: string }) {
  const { say } = usePortfolioWords();
  const [, setView] = useView({ scalar: text('1') });
  const [typed, setTyped] = useState(now);
  const valid = /^\d{1,2}(\.\d{1,4})?$/.test(typed);
  return (
    <form
      className="risk-scalar"
      onSubmit={(event) => {
        event.preventDefault();
        if (valid) setView({ scalar: typed });
      }}
    >
      <label>
        {say('provision.scalar')}{' '}
        <input
          className="zx-input"
          inputMode="decimal"
          value={typed}
          aria-invalid={!valid}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <Button htmlType="submit" disabled={!valid || typed === now}>
        {say('provision.scalar.set')}
      </Button>
      {now !== '1' && (
        <Button
          onClick={() => {
            setTyped('1');
            setView({ scalar: '1' });
          }}
        >
          {say('provision.scalar.reset')}
        </Button>
      )}
    </form>
  );
}
