import type { NamedCustomer } from '../api/customers.js';
import type { Column } from '../ui/data-table.js';
import { factName } from '../ui/facts/fact-name.js';
import { type FactSpeech, factText } from '../ui/facts/fact-text.js';
import { DateText } from '../ui/figure.js';
import type { MoneyText } from '../ui/figures.js';
import { Absent, Money } from '../ui/money.js';
import { WarningLevelTag } from '../ui/tags.js';
import type { Say } from '../ui/texts.js';
import { CustomerLink } from './customer-link.js';
import type { WarningsKey } from './risk-warnings.texts.js';
import type { ActionName, Warning } from './warnings.queries.js';

interface Beside {
  readonly say: Say<WarningsKey>;
  readonly names: (id: string) => NamedCustomer | undefined;
  /** In the currency of the house. */
  readonly speech: FactSpeech;
}

interface WithFigures extends NamedCustomer {
  readonly figures?: { readonly exposure: MoneyText | null };
}

/** What a customer stands for, as the list of customers says it. */
export const exposureOf = (customer: NamedCustomer | undefined) =>
  (customer as WithFigures | undefined)?.figures?.exposure;

export const actionKeys = {
  lowerLimit: 'action.lowerLimit',
  shortenTerms: 'action.shortenTerms',
  placeHold: 'action.placeHold',
  demandGuarantee: 'action.demandGuarantee',
  review: 'action.review',
} as const satisfies Record<ActionName, string>;

export function warningColumns({ say, names, speech }: Beside): readonly Column<Warning>[] {
  const { language } = speech;
  const speechOf = (customer: string) => {
    const currency = exposureOf(names(customer))?.currency;
    return currency === undefined ? speech : { ...speech, currency };
  };
  return [
    {
      key: 'customer',
      title: say('column.customer'),
      pinned: true,
      cell: ({ customerId }) => (
        <span className="risk-cut" data-wide="name">
          <CustomerLink id={customerId} customer={names(customerId)} />
        </span>
      ),
    },
    {
      key: 'level',
      title: say('column.level'),
      sort: 'level',
      width: 76,
      cell: ({ level }) => <WarningLevelTag level={level} />,
    },
    {
      key: 'rule',
      title: say('column.rule'),
      width: 100,
      cell: ({ label }) => {
        const rule = language === 'en' ? label.en : label.zh;
        return (
          <span className="risk-cut" data-wide="rule" title={rule}>
            {rule}
          </span>
        );
      },
    },
    {
      key: 'evidence',
      title: say('column.evidence'),
      width: 100,
      cell: (row) => evidence(row, speechOf(row.customerId)),
    },
    {
      key: 'exposure',
      title: say('column.exposure'),
      width: 112,
      align: 'right',
      cell: ({ customerId }) => <Money of={exposureOf(names(customerId))} />,
    },
    {
      key: 'open',
      title: say('column.open'),
      width: 100,
      cell: ({ openActions }) => {
        const asked = openActions.map(({ action }) => say(actionKeys[action])).join(' · ');
        return asked === '' ? (
          <Absent />
        ) : (
          <span className="risk-cut" data-wide="asked" title={asked}>
            {asked}
          </span>
        );
      },
    },
    {
      key: 'raised',
      title: say('column.raised'),
      sort: 'raisedOn',
      width: 92,
      cell: ({ raisedOn }) => <DateText of={raisedOn} />,
    },
    {
      key: 'seen',
      title: say('column.seen'),
      width: 92,
      cell: ({ acknowledged, status }) =>
        acknowledged ? <DateText of={acknowledged.on} /> : status === 'open' ? say('seen.not') : <Absent />,
    },
    {
      key: 'cleared',
      title: say('column.cleared'),
      width: 92,
      optional: true,
      cell: ({ cleared }) => <DateText of={cleared?.on} />,
    },
  ];
}

/** The figures of a warning, each with its name where there are several. */
const isFreshness = (figure: string) => figure.endsWith('.daysSince');

/** What was found comes before how fresh it is: a narrow column cuts what comes last. */
function evidence({ figures }: Warning, speech: FactSpeech): React.ReactNode {
  const entries = Object.entries(figures)
    .toSorted(([a], [b]) => Number(isFreshness(a)) - Number(isFreshness(b)))
    .map(([figure, fact]) => ({
      value: factText(figure, fact, speech),
      name: factName(figure, speech.say),
    }));
  const full = entries.map(({ name, value }) => `${name} ${value}`).join('\n');
  return (
    <span className="risk-cut" data-wide="evidence" title={full}>
      {entries.map(({ name, value }) => (
        <span key={name} className="risk-fact zx-figure">
          {entries.length > 1 && <span className="zx-secondary">{name} </span>}
          {value}
        </span>
      ))}
    </span>
  );
}
