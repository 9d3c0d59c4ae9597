import { answered } from '@zixin/client';
import { formatMinor, parseMoney } from '@zixin/kernel';
import { useState } from 'react';
import { Link } from 'react-router';
import { zixin } from '../api/client.js';
import { may, useMe } from '../api/me.js';
import type { MoneyText } from '../ui/figures.js';
import { Limit, type LimitText, Money } from '../ui/money.js';
import { Panel } from '../ui/panel.js';
import { usePolicyNames } from '../ui/policy-names.js';
import { Empty, Facts, Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { DateText } from '../ui/figure.js';
import { Quoted } from '../ui/quoted.js';
import { DecidePanel } from './decide-panel.js';
import { decisionTexts } from './decisions.texts.js';
import type { Group } from './decisions.queries.js';
import { GroupLimit } from './group-limit.js';
import { ReasonForm } from './reason-form.js';

/** A credit group: its limit and use, its members, and the limits that wait for approval. */
export function GroupDecision({ group }: { group: Group }) {
  const say = useTexts(decisionTexts);
  const works = may(useMe(), 'work');
  const { id, name, limit, use, headroom, formedOn, proposals, currency } = group;
  return (
    <>
      <Section title={<Quoted>{name}</Quoted>} label={name}>
        <Facts
          of={[
            [say('group.limit'), limit ? <Limit key="l" of={limit} currency /> : say('group.no-limit')],
            [say('group.use'), <Money key="u" of={use} currency />],
            [say('group.headroom'), headroom ? <Money key="h" of={headroom} currency /> : say('unlimited')],
            [say('group.formed'), <DateText key="f" of={formedOn} />],
          ]}
        />
      </Section>
      {proposals.length > 1 && (
        <p className="zx-note" role="note">
          {say('group.several', { count: proposals.length })}
        </p>
      )}
      {proposals.map((proposal, index) => (
        <Proposed
          key={proposal.proposalId}
          group={group}
          proposal={proposal}
          nth={index === 0 ? '' : `-${index + 1}`}
        />
      ))}
      <Members group={group} />
      {works && (
        <Section title={say('group.propose')}>
          <GroupLimit id={id} currency={currency} />
        </Section>
      )}
    </>
  );
}

interface ProposedProps {
  readonly group: Group;
  readonly proposal: Group['proposals'][number];
  readonly nth: string;
}

function Proposed({ group, proposal, nth }: ProposedProps) {
  const say = useTexts(decisionTexts);
  const policyNames = usePolicyNames();
  const { proposalId, limit, needs, approvals } = proposal;
  const path = { id: group.id, proposal: proposalId };
  return (
    <div className="decision-page">
      <Section title={say('group.proposed')}>
        <Facts
          of={[
            [
              say('asked'),
              <strong key="a">
                <Limit of={limit} currency />
              </strong>,
            ],
            [say('now'), group.limit ? <Limit key="n" of={group.limit} currency /> : say('group.no-limit')],
            [say('group.headroom.after'), <After key="u" limit={limit} use={group.use} />],
            [say('resulting.house'), <Limit key="h" of={needs.houseTotal} currency />],
            [say('authority.policy'), policyNames.version(needs.authority)],
          ]}
        />
      </Section>
      <DecidePanel
        customer=""
        nth={nth}
        asked={{
          ...{ ...proposal, id: proposalId, status: 'pending', declined: null, needs },
          approvals: approvals.map(({ approvedBy, approvedOn }) => ({ by: approvedBy, on: approvedOn })),
        }}
        approve={(attempt) =>
          answered(
            zixin.POST('/v1/groups/{id}/limit-proposals/{proposal}/approval', {
              ...attempt,
              params: { path },
            }),
          )
        }
        decline={(body, attempt) =>
          answered(
            zixin.POST('/v1/groups/{id}/limit-proposals/{proposal}/decline', {
              ...attempt,
              params: { path },
              body,
            }),
          )
        }
      />
    </div>
  );
}

/** What would be free at once under a limit. */
function After({ limit: { kind, amount }, use }: { limit: LimitText; use: MoneyText }) {
  const say = useTexts(decisionTexts);
  if (kind === 'UNLIMITED') return say('unlimited');
  const { currency } = use;
  const minorOf = (of: MoneyText) => parseMoney(of.amount, currency).minor;
  const free = (amount ? minorOf(amount) : 0) - minorOf(use);
  return <Money of={{ amount: formatMinor(free, currency), currency }} currency />;
}

function Members({ group: { id, members } }: { group: Group }) {
  const say = useTexts(decisionTexts);
  const works = may(useMe(), 'work');
  const [leaving, setLeaving] = useState<Group['members'][number] | null>(null);
  return (
    <Section title={say('group.members')}>
      {members.length === 0 && <Empty>{say('group.no-members')}</Empty>}
      <table className="zx-plain-table">
        <caption className="zx-hidden">{say('group.members')}</caption>
        {members.length > 0 && (
          <thead>
            <tr>
              <th scope="col">{say('group.customer')}</th>
              <th scope="col" data-align="right">
                {say('group.use')}
              </th>
              <td />
            </tr>
          </thead>
        )}
        <tbody>
          {members.map((member) => (
            <tr key={member.accountId}>
              <th scope="row">
                <Link to={`/customers/${member.customerId}`}>
                  <Quoted>{member.customer.name}</Quoted>
                </Link>
              </th>
              <td data-align="right">
                <Money of={member.exposure} currency />
              </td>
              <td>
                {works && (
                  <button type="button" className="zx-plain decision-link" onClick={() => setLeaving(member)}>
                    {say('group.remove')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Panel open={leaving !== null} title={say('group.remove')} onClose={() => setLeaving(null)}>
        {leaving && <Leave id={id} member={leaving} onDone={() => setLeaving(null)} />}
      </Panel>
    </Section>
  );
}

interface LeaveProps {
  readonly id: string;
  readonly member: Group['members'][number];
  readonly onDone: () => void;
}

function Leave({ id, member, onDone }: LeaveProps) {
  const say = useTexts(decisionTexts);
  const { accountId: account, customerId } = member;
  return (
    <ReasonForm
      name="group-remove"
      subject={`${id}:${account}`}
      customer={customerId}
      label={say('group.remove')}
      said={say('group.removed')}
      danger
      done={onDone}
      send={(body, attempt) =>
        answered(
          zixin.POST('/v1/groups/{id}/members/{account}/removal', {
            ...attempt,
            params: { path: { id, account } },
            body,
          }),
        )
      }
    />
  );
}
