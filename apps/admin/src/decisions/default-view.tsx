import { answered } from '@zixin/client';
import { zixin } from '../api/client.js';
import { may, useMe } from '../api/me.js';
import { DateText } from '../ui/figure.js';
import { Quoted } from '../ui/quoted.js';
import { Facts, Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import type { DecisionProps } from './decision-props.js';
import { decisionTexts } from './decisions.texts.js';
import { ReasonForm } from './reason-form.js';
import { WhoCan } from './who-can.js';

/** Declares a customer in default, or cures it, by another person than who declared it. */
export function DefaultDecision({ customer, account }: DecisionProps) {
  const say = useTexts(decisionTexts);
  const me = useMe();
  const { segment } = account;
  const defaulted = account.default;
  const right = defaulted ? 'cureDefault' : 'declareDefault';
  const path = defaulted
    ? ('/v1/customers/{customer}/defaults/cure' as const)
    : ('/v1/customers/{customer}/defaults' as const);
  const label = say(defaulted ? 'default.cure' : 'default.declare');
  return (
    <Section title={say('default')}>
      <p>{say(defaulted ? 'default.cure.what' : 'default.what')}</p>
      {defaulted && (
        <Facts
          of={[
            [say('reason'), <Quoted key="r">{defaulted.reason}</Quoted>],
            [say('since'), <DateText key="s" of={defaulted.on} />],
          ]}
        />
      )}
      {may(me, right) ? (
        <ReasonForm
          key={path}
          name={defaulted ? 'default-cure' : 'default'}
          subject={`${customer}:${segment}`}
          customer={customer}
          label={label}
          said={say(defaulted ? 'default.cured' : 'default.declared')}
          danger={!defaulted}
          confirm={defaulted ? undefined : say('default.what')}
          send={({ reason }, attempt) =>
            answered(
              zixin.POST(path, { ...attempt, params: { path: { customer } }, body: { segment, reason } }),
            )
          }
        />
      ) : (
        <WhoCan right={right} doing={label} />
      )}
    </Section>
  );
}
