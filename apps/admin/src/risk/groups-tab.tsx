import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCommand } from '../api/command.js';
import { may, useMe } from '../api/me.js';
import { DateText, Percent } from '../ui/figure.js';
import { drawn } from '../ui/figures.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { withoutBlanks } from '../ui/form/fields.js';
import { Loaded } from '../ui/loaded.js';
import { Limit, Money } from '../ui/money.js';
import { Panel } from '../ui/panel.js';
import { Quoted } from '../ui/quoted.js';
import { Empty, Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { DataRows } from './data-rows.js';
import { type Group, groups, revalueGroup } from './groups.queries.js';
import { Rates } from './rates.js';
import { riskGroupsTexts } from './risk-groups.texts.js';
import { riskTexts } from './risk.texts.js';

export function GroupsTab() {
  const say = useTexts(riskGroupsTexts);
  const query = useQuery(groups);
  return (
    <>
      <Section title={say('groups')}>
        <Loaded query={query}>
          {(found) => (found.length === 0 ? <NoGroups /> : <Groups of={found} />)}
        </Loaded>
      </Section>
      <Rates />
    </>
  );
}

/** A group is formed on the decisions page of one of its members. */
function NoGroups() {
  const say = useTexts(riskGroupsTexts);
  return <Empty action={<Link to="/customers">{say('none.form')}</Link>}>{say('none')}</Empty>;
}

/** Percent of the limit; `null` where no amount bounds. */
const usedOf = ({ limit, use }: Group) =>
  limit?.kind === 'AMOUNT' && drawn(limit.amount.amount) > 0
    ? (100 * drawn(use.amount)) / drawn(limit.amount.amount)
    : null;

function Groups({ of }: { of: readonly Group[] }) {
  const say = useTexts(riskGroupsTexts);
  const works = may(useMe(), 'work');
  const [revalued, setRevalued] = useState<Group | null>(null);
  return (
    <>
      <DataRows
        caption={say('groups')}
        columns={[
          { title: say('column.name') },
          { title: say('column.formed') },
          { title: say('column.members'), right: true },
          { title: say('column.currency') },
          { title: say('column.limit'), right: true },
          { title: say('column.use'), right: true },
          { title: say('column.percent'), right: true },
          { title: say('column.headroom'), right: true },
          { title: say('column.proposals'), right: true },
          ...(works ? [{ title: say('revalue') }] : []),
        ]}
        rows={of.map((group) => ({
          key: group.id,
          cells: [
            <Link key="n" to={`/approvals/${group.id}?of=group`}>
              <Quoted>{group.name}</Quoted>
            </Link>,
            <DateText key="f" of={group.formedOn} />,
            group.members,
            group.currency,
            group.limit ? <Limit key="l" of={group.limit} /> : say('no-limit'),
            <Money key="u" of={group.use} />,
            <Percent key="p" of={usedOf(group)} />,
            group.headroom ? <Money key="h" of={group.headroom} /> : say('unbounded'),
            group.proposals,
            ...(works
              ? [
                  <Button key="r" size="small" onClick={() => setRevalued(group)}>
                    {say('revalue')}
                  </Button>,
                ]
              : []),
          ],
        }))}
      />
      <Revaluation group={revalued} onClose={() => setRevalued(null)} />
    </>
  );
}

function Revaluation({ group, onClose }: { group: Group | null; onClose: () => void }) {
  const say = useTexts(riskGroupsTexts);
  const sayRisk = useTexts(riskTexts);
  const revaluing = useCommand({
    send: (values: { readonly on?: string }, attempt) =>
      revalueGroup(group?.id ?? '', withoutBlanks(values), attempt),
    done: onClose,
  });
  return (
    <Panel open={group !== null} title={say('revalue.of', { name: group?.name ?? '' })} onClose={onClose}>
      <CommandForm<{ on?: string }>
        name="revalue-group"
        subject={group?.id ?? ''}
        submitLabel={say('revalue')}
        onSubmit={revaluing.mutateAsync}
        onCancel={{ label: sayRisk('cancel'), action: onClose }}
      >
        <DateField name="on" label={say('revalue.on')} extra={say('revalue.hint')} required={false} />
      </CommandForm>
    </Panel>
  );
}
