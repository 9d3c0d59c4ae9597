import { Link } from 'react-router';
import { DateText, Percent } from '../ui/figure.js';
import { Limit, Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Empty, Facts, Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { Cells } from './cells.js';
import type { Account } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';
import { LimitChart } from './limit-chart.js';
import { mitigantKeys } from './phrases.js';
import { Proposals } from './proposals.js';
import { TermsText } from './value-text.js';

/** How much credit, on which terms, against which security, and how that came to be and will go on. */
export function Limits() {
  const say = useTexts(creditFileTexts);
  const { file } = useFile();
  return (
    <Section id="limits" title={say('section.limits')}>
      {file.accounts.length === 0 && <Empty>{say('limits.none')}</Empty>}
      {file.accounts.map((account) => (
        <div key={account.segment}>
          {file.accounts.length > 1 && <h3>{say('account', { ...account })}</h3>}
          <LimitChart account={account} />
          {account.group && <GroupOf group={account.group} />}
          <Layers account={account} />
        </div>
      ))}
      <Proposals />
    </Section>
  );
}

/** The limit the account shares with the other members of its group: an order has to fit into both. */
function GroupOf({ group: { id, name, limit, use, headroom } }: { group: NonNullable<Account['group']> }) {
  const say = useTexts(creditFileTexts);
  return (
    <section className="cf-block cf-group" aria-label={say('group')}>
      <h3>{say('group')}</h3>
      <Facts
        of={[
          [
            say('group.name'),
            <Link key="n" to={`/approvals/${id}?of=group`}>
              <Quoted>{name}</Quoted>
            </Link>,
          ],
          [say('group.limit'), limit ? <Limit key="l" of={limit} currency /> : say('group.no-limit')],
          [say('group.use'), <Money key="u" of={use} currency />],
          [
            say('group.headroom'),
            headroom ? <Money key="h" of={headroom} currency /> : say('group.unbounded'),
          ],
        ]}
      />
    </section>
  );
}

function Layers({ account }: { account: Account }) {
  const say = useTexts(creditFileTexts);
  const { limitHistory, temporaryLimits, termsHistory, mitigants } = account;
  return (
    <div className="cf-columns">
      <Cells
        title={say('limit.layers')}
        empty={say('limit.layers.none')}
        head={[say('from'), say('until'), say('limit.layer'), say('figure.limit')]}
        numbers={[3]}
        rows={[
          ...temporaryLimits.map(
            (one) =>
              [
                one.proposalId,
                [
                  <DateText key="from" of={one.from} />,
                  <DateText key="until" of={one.until} />,
                  say(`limit.mode.${one.mode}`),
                  <Money key="amount" of={one.amount} />,
                ],
              ] as const,
          ),
          ...limitHistory
            .toReversed()
            .map(
              (one) =>
                [
                  one.proposalId,
                  [
                    <DateText key="from" of={one.from} />,
                    <DateText key="until" of={one.until} />,
                    say('limit.layer.base'),
                    <Limit key="limit" of={one.limit} />,
                  ],
                ] as const,
            ),
        ]}
      />
      <Cells
        title={say('terms.history')}
        empty={say('terms.none')}
        head={[say('from'), say('figure.terms')]}
        rows={termsHistory
          .toReversed()
          .map((one) => [
            one.proposalId,
            [<DateText key="from" of={one.from} />, <TermsText key="terms" of={one.terms} />],
          ])}
      />
      <Cells
        title={say('mitigants')}
        empty={say('mitigants.none')}
        head={[
          ...[say('mitigant.kind'), say('mitigant.provider'), say('mitigant.amount'), say('mitigant.covers')],
          ...[say('mitigant.share'), say('from'), say('until')],
        ]}
        numbers={[2, 3, 4]}
        rows={mitigants.map((one) => [
          one.mitigantId,
          [
            say(mitigantKeys[one.kind]),
            <Quoted key="provider">{one.provider}</Quoted>,
            <Money key="amount" of={one.amount} />,
            <Money key="covers" of={one.covers} />,
            <span key="share">
              <Percent of={one.coveragePercent} /> − <Percent of={one.haircutPercent} />
            </span>,
            <DateText key="from" of={one.from} />,
            <DateText key="until" of={one.until} />,
          ],
        ])}
      />
    </div>
  );
}
