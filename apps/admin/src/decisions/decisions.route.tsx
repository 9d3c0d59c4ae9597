import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { may, useMe } from '../api/me.js';
import { Loaded } from '../ui/loaded.js';
import { Quoted } from '../ui/quoted.js';
import { Page, Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { Unfound } from '../ui/unfound.js';
import { oneOf, text, useView } from '../ui/view-state.js';
import { CustomerHead } from './customer-head.js';
import type { Key } from './codes.js';
import type { DecisionProps } from './decision-props.js';
import { DefaultDecision } from './default-view.js';
import { decisionTexts } from './decisions.texts.js';
import { type CreditFile, creditFile } from './decisions.queries.js';
import { GroupsOf } from './groups-view.js';
import { HoldDecision, ReleaseDecision } from './hold-view.js';
import { LimitDecision } from './limit-form.js';
import { MitigantDecision } from './mitigant-view.js';
import { OrderPlacing } from './order-view.js';
import { OverrideDecision } from './override-form.js';
import { PendingAbout } from './pending-about.js';
import { ReviewPlanning } from './review-planning.js';
import { TemporaryDecision } from './temporary-form.js';
import { TermsDecision } from './terms-form.js';
import { WhoCan } from './who-can.js';
import { Outcomes } from '../ui/outcome.js';
import './decisions.css';

const kinds = {
  limit: { name: 'do.limit', View: LimitDecision },
  temporary: { name: 'do.temporary', View: TemporaryDecision },
  terms: { name: 'do.terms', View: TermsDecision },
  mitigant: { name: 'do.mitigant', View: MitigantDecision },
  hold: { name: 'do.hold', View: HoldDecision },
  release: { name: 'do.release', View: ReleaseDecision },
  override: { name: 'do.override', View: OverrideDecision },
  order: { name: 'do.order', View: OrderPlacing },
  review: { name: 'do.review', View: ReviewPlanning },
  group: { name: 'do.group', View: GroupsOf },
  default: { name: 'do.default', View: DefaultDecision },
} as const satisfies Readonly<
  Record<string, { readonly name: Key; readonly View: React.ComponentType<DecisionProps> }>
>;
type Kind = keyof typeof kinds;
const all = Object.keys(kinds) as Kind[];

const decisionView = { do: oneOf(all, 'limit'), segment: text('') };

export function Component() {
  const say = useTexts(decisionTexts);
  const { customer = '' } = useParams();
  const file = useQuery(creditFile(customer));
  const [{ do: kind }] = useView(decisionView);
  const name = file.data?.name;
  return (
    <Page
      name={name}
      title={name === undefined ? say('title') : say('title.about', { name, what: say(kinds[kind].name) })}
    >
      <Outcomes>
        <Loaded query={file} unfound={<Unfound of="customer" />}>
          {(found) => <Decisions customer={customer} file={found} />}
        </Loaded>
      </Outcomes>
    </Page>
  );
}

function Decisions({ customer, file }: { customer: string; file: CreditFile }) {
  const say = useTexts(decisionTexts);
  const me = useMe();
  const [{ do: kind, segment }] = useView(decisionView);
  const account = file.accounts.find((one) => one.segment === segment) ?? file.accounts[0];
  if (!account) return <p>{say('no-account')}</p>;
  const { View } = kinds[kind];
  return (
    <>
      <CustomerHead file={file} account={account} />
      {file.accounts.length > 1 && <Segments file={file} chosen={account.segment} kind={kind} />}
      <nav className="decision-tabs" aria-label={say('title')}>
        {all.map((one) => (
          <Link
            key={one}
            to={`?do=${one}${segment === '' ? '' : `&segment=${segment}`}`}
            aria-current={one === kind ? 'page' : undefined}
          >
            {say(kinds[one].name)}
          </Link>
        ))}
      </nav>
      <PendingAbout customer={customer} />
      {may(me, 'work') ? (
        <View key={`${kind} ${account.segment}`} customer={customer} file={file} account={account} />
      ) : (
        <Section title={say(kinds[kind].name)}>
          <WhoCan doing={say(kinds[kind].name)} />
        </Section>
      )}
    </>
  );
}

function Segments({ file, chosen, kind }: { file: CreditFile; chosen: string; kind: Kind }) {
  const say = useTexts(decisionTexts);
  return (
    <nav className="decision-tabs" aria-label={say('segments')}>
      {file.accounts.map(({ segment, currency }) => (
        <Link
          key={segment}
          to={`?do=${kind}&segment=${segment}`}
          aria-current={segment === chosen ? 'page' : undefined}
        >
          <Quoted>{segment}</Quoted> · {currency}
        </Link>
      ))}
    </nav>
  );
}
