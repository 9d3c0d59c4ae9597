import { answered, type components } from '@zixin/client';
import { zixin } from '../api/client.js';
import { type DecisionRole, rolesWith } from '../api/authority.js';
import { may, useMe } from '../api/me.js';
import { DateText, Days } from '../ui/figure.js';
import { CommandForm } from '../ui/form/command-form.js';
import { CheckField, TextField, withoutBlanks } from '../ui/form/fields.js';
import { Limit, Money } from '../ui/money.js';
import { usePolicyNames } from '../ui/policy-names.js';
import { Facts, Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { Why } from '../ui/why.js';
import { useDecision } from './command-of.js';
import { CustomerHead } from './customer-head.js';
import { decisionTexts } from './decisions.texts.js';
import type { CreditFile, HeldOrder } from './decisions.queries.js';
import { OrderChanges } from './order-changes.js';
import { Reasons } from './reasons.js';
import { WaysOut } from './ways-out.js';
import { useRoleNames, WhoCan } from './who-can.js';

interface HeldDecisionProps {
  readonly order: HeldOrder;
  readonly file: CreditFile;
}

/** A held order: why, the ways out with amounts, and its release. */
export function HeldDecision({ order, file }: HeldDecisionProps) {
  const say = useTexts(decisionTexts);
  const account = file.accounts.find((one) => one.segment === order.segment);
  const works = may(useMe(), 'work');
  return (
    <>
      {account && <CustomerHead file={file} account={account} />}
      <div className="decision-page">
        <div>
          <Section title={say('order.title', { number: order.number ?? '' })}>
            <OrderFacts order={order} />
            <h3 className="decision-sub">{say('order.reasons')}</h3>
            <Reasons of={order.reasons} />
          </Section>
          <Section title={say('ways')}>
            <WaysOut of={order} customer={order.customerId} />
          </Section>
        </div>
        <div>
          <Section id="release" title={say('order.release')}>
            {works ? <Release order={order} /> : <WhoCan doing={say('order.release')} />}
          </Section>
          {works && (
            <OrderChanges id={order.id} customer={order.customerId} currency={order.amount.currency} />
          )}
        </div>
      </div>
    </>
  );
}

function OrderFacts({ order }: { order: HeldOrder }) {
  const say = useTexts(decisionTexts);
  const policyNames = usePolicyNames();
  const { amount, shortfall, placedOn, shipOn, daysHeld, check, status } = order;
  const name = say('order.shortfall');
  return (
    <Facts
      of={[
        [
          say('order.amount'),
          <strong key="a">
            <Money of={amount} currency />
          </strong>,
        ],
        [
          name,
          <span key="s">
            <Money of={shortfall} currency />
            <Why figure={name}>
              <p>{say('order.why-shortfall')}</p>
              <Facts
                of={[
                  [say('figure.limit'), <Limit key="l" of={check.limit} currency />],
                  [say('figure.exposure'), <Money key="e" of={check.exposure} currency />],
                  [
                    say('order.headroom'),
                    check.headroom ? <Money key="h" of={check.headroom} currency /> : say('unlimited'),
                  ],
                  [say('order.judged'), <DateText key="d" of={check.on} />],
                  [say('policy'), policyNames.version(check.policy)],
                ]}
              />
            </Why>
          </span>,
        ],
        [say('order.placedOn'), <DateText key="p" of={placedOn} />],
        [say('order.ships'), <DateText key="i" of={shipOn} />],
        [say('order.held-for'), <Days key="h" of={daysHeld} />],
        [say('status'), say(status === 'ready' ? 'order.ready' : 'order.status-held')],
      ]}
    />
  );
}

type ReleaseBody = components['schemas']['ReleaseDto'];

/** The role that may release it although its check holds it, as the service's ways out say. */
function overrideRole({ waysOut }: HeldOrder): DecisionRole | null {
  const way = waysOut.find((one) => one.kind === 'override');
  return way?.kind === 'override' ? way.role : null;
}

function Release({ order }: { order: HeldOrder }) {
  const say = useTexts(decisionTexts);
  const me = useMe();
  const names = useRoleNames();
  const { id, customerId, status } = order;
  const needs = overrideRole(order);
  const overrides = needs !== null && rolesWith(needs).some((role) => me.roles.includes(role));
  const { save, saved } = useDecision({
    customer: customerId,
    send: (body: ReleaseBody, attempt) =>
      answered(zixin.POST('/v1/orders/{id}/release', { ...attempt, params: { path: { id } }, body })),
    said: ({ verdict }) => ({ said: say(verdict === 'released' ? 'order.is-released' : 'order.still-held') }),
  });
  return (
    <>
      <p className="zx-secondary">{say(status === 'ready' ? 'order.release.ready' : 'order.release.held')}</p>
      <CommandForm<ReleaseBody>
        key={saved}
        name="order-release"
        subject={id}
        submitLabel={say('order.release')}
        onSubmit={(values) => save(withoutBlanks(values))}
      >
        {overrides && <CheckField name="override" label={say('order.override')} />}
        <TextField name="reason" label={say('reason')} lines={2} required={false} maxLength={1_000} />
      </CommandForm>
      {!overrides && needs !== null && (
        <p className="decision-why-not" role="note">
          {say('order.override.who', { roles: names(rolesWith(needs)) })}
        </p>
      )}
    </>
  );
}
