import { useQuery } from '@tanstack/react-query';
import { answered, type components } from '@zixin/client';
import { Form } from 'antd';
import { Link } from 'react-router';
import { zixin } from '../api/client.js';
import { CommandForm } from '../ui/form/command-form.js';
import { ChoiceField, TextField } from '../ui/form/fields.js';
import { Loaded } from '../ui/loaded.js';
import { Limit, Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Empty, Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { useDecision } from './command-of.js';
import type { DecisionProps } from './decision-props.js';
import { decisionTexts } from './decisions.texts.js';
import { allGroups } from './decisions.queries.js';

type GroupRow = components['schemas']['GroupRowAnswer'];

/** Credit groups: one is formed here, and this account joins one. */
export function GroupsOf({ customer, account }: DecisionProps) {
  const say = useTexts(decisionTexts);
  const query = useQuery(allGroups);
  return (
    <div className="decision-two">
      <Section title={say('groups')}>
        <Loaded query={query}>
          {(groups) => (
            <>
              <GroupTable groups={groups} />
              {account.group ? (
                <MemberOf group={account.group} />
              ) : (
                groups.length > 0 && <Join groups={groups} customer={customer} segment={account.segment} />
              )}
            </>
          )}
        </Loaded>
      </Section>
      <Section title={say('group.form')}>
        <FormGroup groups={query.data ?? []} customer={customer} currency={account.currency} />
      </Section>
    </div>
  );
}

function GroupTable({ groups }: { groups: readonly GroupRow[] }) {
  const say = useTexts(decisionTexts);
  if (groups.length === 0) return <Empty>{say('groups.none')}</Empty>;
  return (
    <table className="zx-plain-table">
      <caption className="zx-hidden">{say('groups')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('group.name')}</th>
          <th scope="col" data-align="right">
            {say('group.members')}
          </th>
          <th scope="col" data-align="right">
            {say('group.limit')}
          </th>
          <th scope="col" data-align="right">
            {say('group.use')}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ id, name, members, limit, use }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`/approvals/${id}?of=group`}>
                <Quoted>{name}</Quoted>
              </Link>
            </th>
            <td data-align="right">{members}</td>
            <td data-align="right">{limit ? <Limit of={limit} currency /> : say('group.no-limit')}</td>
            <td data-align="right">
              <Money of={use} currency />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MemberOf({ group: { id, name } }: { group: NonNullable<DecisionProps['account']['group']> }) {
  const say = useTexts(decisionTexts);
  return (
    <p className="decision-member">
      {say('group.member', { name })} <Link to={`/approvals/${id}?of=group`}>{say('group.open')}</Link>
    </p>
  );
}

interface JoinProps {
  readonly groups: readonly GroupRow[];
  readonly customer: string;
  readonly segment: string;
}

function Join({ groups, customer, segment }: JoinProps) {
  const say = useTexts(decisionTexts);
  const { save, saved } = useDecision({
    customer,
    send: ({ group: id, ...body }: { group: string; customer: string; segment: string }, attempt) =>
      answered(zixin.POST('/v1/groups/{id}/members', { ...attempt, params: { path: { id } }, body })),
    said: () => ({ said: say('group.joined') }),
  });
  return (
    <CommandForm<{ group: string }>
      key={saved}
      name="group-join"
      subject={`${customer}:${segment}`}
      submitLabel={say('group.join')}
      onSubmit={({ group }) => save({ group, customer, segment })}
    >
      <ChoiceField
        name="group"
        label={say('group.which')}
        options={groups.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </CommandForm>
  );
}

interface FormGroupProps {
  readonly groups: readonly GroupRow[];
  readonly customer: string;
  readonly currency: string;
}

function FormGroup({ groups, customer, currency }: FormGroupProps) {
  const say = useTexts(decisionTexts);
  const { save, saved } = useDecision({
    customer,
    send: (body: components['schemas']['GroupDto'], attempt) =>
      answered(zixin.POST('/v1/groups', { ...attempt, body })),
    said: ({ id }) => ({
      said: say('group.is-formed'),
      to: { address: `/approvals/${id}?of=group`, label: say('outcome.open') },
    }),
  });
  return (
    <CommandForm<{ name: string }>
      key={saved}
      name="group-form"
      subject={customer}
      submitLabel={say('group.form')}
      onSubmit={({ name }) => save({ name, currency })}
    >
      <TextField name="name" label={say('group.name')} maxLength={200} />
      <SameName groups={groups} />
    </CommandForm>
  );
}

/** Two groups of one name may be meant, but seldom are. */
function SameName({ groups }: Pick<FormGroupProps, 'groups'>) {
  const say = useTexts(decisionTexts);
  const typed = Form.useWatch<string | undefined>('name')?.trim();
  const same = groups.find(({ name }) => name === typed);
  if (!same) return null;
  return (
    <p className="zx-note" role="note">
      {say('group.same-name')} <Link to={`/approvals/${same.id}?of=group`}>{say('group.open')}</Link>
    </p>
  );
}
