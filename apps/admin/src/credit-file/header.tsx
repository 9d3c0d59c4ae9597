import { Link } from 'react-router';
import { HoldReason } from '../api/hold-reason.js';
import { may, useMe } from '../api/me.js';
import { Changed } from '../ui/changed.js';
import { DateText } from '../ui/figure.js';
import { LimitGauge } from '../ui/limit-gauge.js';
import { Quoted } from '../ui/quoted.js';
import { Empty, Facts } from '../ui/section.js';
import { Tag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { Why } from '../ui/why.js';
import { creditFileTexts } from './credit-file.texts.js';
import type { Account, CreditFile } from './credit-file.queries.js';
import { useFile } from './file-context.js';
import { accountFigures, customerFigures, type HeaderFigure, type HeaderFigures } from './header-figures.js';
import { BehaviourWhy, ExposureWhy, GradeWhy, LimitWhy, OverdueWhy, PdWhy } from './header-whys.js';
import { PersonText } from './person-text.js';
import { NetExposureWhy, OldestOverdueWhy, ReviewWhy, ScoreWhy, TermsWhy, TierWhy } from './standing-whys.js';
import { Difference, ValueText } from './value-text.js';
import { WarningStrip } from './warning-strip.js';

/** Who the customer is, how it stands, and how much credit is used. */
export function Header() {
  const { file, today } = useFile();
  return (
    <header className="cf-header">
      <Codes file={file} />
      <Banners file={file} />
      <Figures figures={customerFigures(file)} now={today && customerFigures(today)} />
      {file.accounts.map((account) => (
        <AccountBlock key={account.segment} account={account} />
      ))}
      {file.accounts.length === 0 && <NoAccount />}
      <WarningStrip />
    </header>
  );
}

function Codes({ file }: { file: CreditFile }) {
  const say = useTexts(creditFileTexts);
  const { identifiers } = file.registration ?? { identifiers: [] };
  return (
    <div className="cf-codes">
      <code>{file.number ?? file.id}</code>
      {identifiers.map(({ scheme, value }) => (
        <span key={scheme}>
          <span className="zx-secondary">{say(schemeKeys[scheme] ?? 'scheme.other', { scheme })}</span>{' '}
          <code>{value}</code>
        </span>
      ))}
      {file.cooperationFrom && (
        <span>
          <span className="zx-secondary">{say('cooperation')}</span> <DateText of={file.cooperationFrom} />
        </span>
      )}
      {file.status.state === 'inactive' && <Tag tone="strong">{say('inactive')}</Tag>}
    </div>
  );
}

const schemeKeys: Readonly<Record<string, 'scheme.uscc' | 'scheme.lei' | 'scheme.number'>> = {
  uscc: 'scheme.uscc',
  lei: 'scheme.lei',
  registrationNumber: 'scheme.number',
};

/** What stops deliveries comes before every figure. */
function Banners({ file }: { file: CreditFile }) {
  const say = useTexts(creditFileTexts);
  return file.accounts.flatMap(({ segment, hold, default: fallen }) => [
    hold && (
      <p key={`${segment} hold`} className="cf-banner" data-level="act">
        <strong>{say('hold')}</strong> <HoldReason of={hold.reason} />
        <span className="zx-secondary">
          <DateText of={hold.placedOn} /> · <PersonText id={hold.placedBy} />
        </span>
      </p>
    ),
    fallen && (
      <p key={`${segment} default`} className="cf-banner" data-level="act">
        <strong>{say('default')}</strong> <Quoted>{fallen.reason}</Quoted>
        <span className="zx-secondary">
          <DateText of={fallen.on} />
        </span>
      </p>
    ),
  ]);
}

const figureNames = {
  grade: 'figure.grade',
  tier: 'figure.tier',
  pd: 'figure.pd',
  score: 'figure.score',
  review: 'figure.review',
  limit: 'figure.limit',
  exposure: 'figure.exposure',
  headroom: 'figure.headroom',
  'net-exposure': 'figure.net-exposure',
  overdue: 'figure.overdue',
  'oldest-overdue': 'figure.oldest-overdue',
  terms: 'figure.terms',
  'days-beyond-terms': 'figure.days-beyond-terms',
} as const satisfies Record<HeaderFigure, string>;

const whys: Readonly<Record<HeaderFigure, React.ComponentType<{ account?: Account }>>> = {
  grade: GradeWhy,
  tier: TierWhy,
  score: ScoreWhy,
  review: ReviewWhy,
  'oldest-overdue': OldestOverdueWhy,
  terms: TermsWhy,
  'net-exposure': NetExposureWhy,
  limit: LimitWhy,
  exposure: ExposureWhy,
  headroom: ExposureWhy,
  pd: PdWhy,
  overdue: OverdueWhy,
  'days-beyond-terms': BehaviourWhy,
};

interface FiguresProps {
  readonly figures: HeaderFigures;
  /** The same figures as of today. */
  readonly now: HeaderFigures | undefined;
  readonly account?: Account;
}

function Figures({ figures, now, account }: FiguresProps) {
  const say = useTexts(creditFileTexts);
  const { present, at } = useFile();
  const entries = Object.entries(figures) as [HeaderFigure, NonNullable<HeaderFigures[HeaderFigure]>][];
  return (
    <div className="cf-figures">
      <Facts
        of={entries.map(([name, value]) => {
          const Explained = whys[name];
          const label = say(figureNames[name]);
          return [
            label,
            <span key={name} data-figure={name}>
              <Changed of={JSON.stringify(value)} about={JSON.stringify(at)}>
                <ValueText of={value} />
              </Changed>
              <Why figure={label}>
                <Explained {...(account && { account })} />
              </Why>
              {!present && <Difference then={value} now={now?.[name]} />}
            </span>,
          ] as const;
        })}
      />
    </div>
  );
}

function AccountBlock({ account }: { account: Account }) {
  const say = useTexts(creditFileTexts);
  const { file, today } = useFile();
  const now = today?.accounts.find(({ segment }) => segment === account.segment);
  return (
    <section className="cf-account" aria-label={say('account', { ...account })}>
      {(file.accounts.length > 1 || account.currency !== 'CNY') && <h2>{say('account', { ...account })}</h2>}
      <Figures
        figures={accountFigures(file, account)}
        now={today && now && accountFigures(today, now)}
        account={account}
      />
      <LimitGauge
        limit={account.limit}
        reserved={account.exposure.reservedOrders}
        delivered={account.exposure.deliveredNotInvoiced}
        receivable={account.exposure.receivables}
        unappliedCash={account.exposure.unappliedCash}
        headroom={account.headroom}
      />
      {account.limit.expired && <p className="cf-note">{say('limit.expired')}</p>}
      {account.limitAhead[0] && (
        <p className="cf-note">
          {say('limit.ahead')} <DateText of={account.limitAhead[0].from} />{' '}
          <ValueText of={{ kind: 'limit', of: account.limitAhead[0] }} />
        </p>
      )}
    </section>
  );
}

function NoAccount() {
  const say = useTexts(creditFileTexts);
  const { customer, present } = useFile();
  const works = may(useMe(), 'work');
  return (
    <Empty
      action={
        present &&
        works && <Link to={`/customers/${customer}/decisions?do=limit`}>{say('command.limit')}</Link>
      }
    >
      {say('account.none')}
    </Empty>
  );
}
