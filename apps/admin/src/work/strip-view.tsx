import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { amountText, compactAmount, dateText, percentText } from '../ui/figures.js';
import { DateText, Figure, Percent } from '../ui/figure.js';
import { useHouse } from '../ui/house.js';
import { monthEndsBefore } from '../ui/months.js';
import { Loaded } from '../ui/loaded.js';
import { Absent, Money } from '../ui/money.js';
import { Facts } from '../ui/section.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { Why } from '../ui/why.js';
import { Sparkline } from './sparkline.js';
import { mainBlock, openOn, pastOf, usedPercent, valueOf } from './strip.js';
import { workTexts } from './work.texts.js';
import {
  type Appetite,
  criticalWarnings,
  type Portfolio,
  portfolioAt,
  portfolioNow,
  riskAppetite,
} from './work.queries.js';

/** Four figures over everything; their pasts are read once they are there. */
export function Strip() {
  const portfolio = useQuery(portfolioNow);
  const appetite = useQuery(riskAppetite);
  return (
    <div className="work-strip">
      <Loaded query={portfolio} skeleton={<Skeleton active={false} paragraph={{ rows: 2 }} />}>
        {(now) => <Figures now={now} appetite={appetite.data} />}
      </Loaded>
    </div>
  );
}

function Figures({ now, appetite }: { now: Portfolio; appetite: Appetite | null | undefined }) {
  const monthEnds = monthEndsBefore(useHouse().businessDate);
  const months = useQuery(portfolioAt(monthEnds));
  const past = months.data && pastOf(months.data);
  return (
    <>
      <Exposure now={now} appetite={appetite} past={past?.exposure} />
      <OverdueRate now={now} past={past?.overdue} />
      <Dso now={now} past={past?.dso} />
      <OpenReds monthEnds={monthEnds} begin={months.isFetched} />
    </>
  );
}

type Past = readonly (number | null)[] | undefined;

interface TileProps {
  readonly name: string;
  readonly why: React.ReactNode;
  readonly below: React.ReactNode;
  readonly past: Past;
  /** The figure's range in words, for the line. */
  readonly range: (value: number) => string;
  readonly children: React.ReactNode;
}

function Tile({ name, why, below, past, range, children }: TileProps) {
  const say = useTexts(workTexts);
  const known = past?.filter((value) => value !== null) ?? [];
  const words =
    known.length === 0
      ? say('spark.none', { name })
      : say('spark', { name, from: range(Math.min(...known)), to: range(Math.max(...known)) });
  return (
    <div className="work-tile">
      <div className="work-tile-name">
        {name}
        <Why figure={name}>{why}</Why>
      </div>
      <div className="work-tile-row">
        <strong className="work-tile-figure">{children}</strong>
        <Sparkline values={past} label={words} />
      </div>
      <div className="zx-secondary work-tile-below">{below}</div>
    </div>
  );
}

interface ExposureProps {
  readonly now: Portfolio;
  readonly appetite: Appetite | null | undefined;
  readonly past: Past;
}

function Exposure({ now, appetite, past }: ExposureProps) {
  const say = useTexts(workTexts);
  const language = useLanguage();
  const { house } = now;
  const exposure = house.figures && { amount: house.figures.exposure, currency: house.currency };
  const used = usedPercent(now, appetite);
  const percent = used === null ? null : percentText(used.toFixed(2), language);
  return (
    <Tile
      name={say('tile.exposure')}
      past={past}
      range={(value) => compactAmount(value.toFixed(2), language)}
      below={
        used === null || !appetite
          ? say('tile.exposure.no-appetite')
          : say('tile.exposure.of', { percent, total: compactAmount(appetite.total.amount, language) })
      }
      why={
        <>
          <p>{say('why.exposure')}</p>
          <Facts
            of={[
              [say('tile.exposure'), <Money key="e" of={exposure} currency />],
              [say('why.appetite'), <Money key="a" of={appetite?.total} currency />],
              [say('why.policy'), appetite ? say('why.policy.appetite', { version: appetite.version }) : '—'],
              [say('why.as-of'), <DateText key="d" of={now.asOf} />],
            ]}
          />
          {house.missing.length > 0 && <p>{say('why.missing', { currencies: house.missing.join(', ') })}</p>}
          <p className="zx-secondary">{say('why.exposure.past')}</p>
        </>
      }
    >
      {exposure ? <Money of={exposure} compact currency /> : <Absent />}
    </Tile>
  );
}

function OverdueRate({ now, past }: { now: Portfolio; past: Past }) {
  const say = useTexts(workTexts);
  const language = useLanguage();
  const block = mainBlock(now);
  const overdue = block && amountText(block.aging.overdue, language);
  return (
    <Tile
      name={say('tile.overdue')}
      past={past}
      range={(value) => percentText(value, language)}
      below={overdue ? say('tile.overdue.of', { amount: overdue, currency: block.currency }) : '—'}
      why={
        <>
          <p>{say('why.overdue')}</p>
          {block && (
            <Facts
              of={[
                [say('why.overdue.amount'), <Amount key="o" of={block.aging.overdue} in={block.currency} />],
                [say('why.open'), <Amount key="p" of={block.aging.open} in={block.currency} />],
                [say('why.as-of'), <DateText key="d" of={now.asOf} />],
              ]}
            />
          )}
        </>
      }
    >
      <Percent of={valueOf(block?.overdueRatePercent)} decimals={2} />
    </Tile>
  );
}

const Amount = ({ of, in: currency }: { of: string; in: string }) => (
  <Money of={{ amount: of, currency }} currency />
);

function Dso({ now, past }: { now: Portfolio; past: Past }) {
  const say = useTexts(workTexts);
  const language = useLanguage();
  const block = mainBlock(now);
  const collection = block?.collection;
  return (
    <Tile
      name={say('tile.dso')}
      past={past}
      range={(value) => say('days', { days: value.toFixed(1) })}
      below={
        collection ? say('tile.dso.window', { after: dateText(collection.window.after, language) }) : '—'
      }
      why={
        <>
          <p>{say('why.dso')}</p>
          {collection && (
            <Facts
              of={[
                [say('why.open'), <Amount key="r" of={collection.receivables} in={block.currency} />],
                [say('why.sales'), <Amount key="s" of={collection.sales} in={block.currency} />],
                [say('why.days'), <Figure key="n" of={collection.window.days} />],
                [say('why.until'), <DateText key="d" of={collection.window.until} />],
              ]}
            />
          )}
        </>
      }
    >
      <Figure of={valueOf(collection?.dsoDays)} decimals={1} />
      <span className="zx-unit"> {say('unit.days')}</span>
    </Tile>
  );
}

function OpenReds({ monthEnds, begin }: { monthEnds: readonly string[]; begin: boolean }) {
  const say = useTexts(workTexts);
  const open = useQuery(criticalWarnings('open')).data;
  const all = useQuery({ ...criticalWarnings('all'), enabled: begin }).data;
  const past = all?.complete ? monthEnds.map((day) => openOn(all.items, day)) : undefined;
  const customers = new Set(open?.items.map(({ customerId }) => customerId)).size;
  return (
    <Tile
      name={say('tile.reds')}
      past={past}
      range={(value) => String(value)}
      below={open ? say('tile.reds.customers', { count: customers }) : '—'}
      why={<p>{say('why.reds')}</p>}
    >
      {open ? <Figure of={open.items.length} /> : <Absent />}
      {open && !open.complete && '+'}
    </Tile>
  );
}
