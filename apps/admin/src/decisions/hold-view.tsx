import { answered } from '@zixin/client';
import { zixin } from '../api/client.js';
import { HoldReason } from '../api/hold-reason.js';
import { may, useMe } from '../api/me.js';
import { usePeopleNames } from '../api/people.js';
import { DateText } from '../ui/figure.js';
import { Quoted } from '../ui/quoted.js';
import { Facts, Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import type { DecisionProps } from './decision-props.js';
import { decisionTexts } from './decisions.texts.js';
import { OrdersToHold } from './orders-to-hold.js';
import { ReasonForm } from './reason-form.js';
import { WhoCan } from './who-can.js';

/** Stops a customer's orders by hand. */
export function HoldDecision({ customer, file, account }: DecisionProps) {
  const say = useTexts(decisionTexts);
  const { segment, hold } = account;
  return (
    <div className="decision-two">
      <Section title={say('hold')}>
        {hold ? (
          <HoldFacts account={account} file={file} customer={customer} />
        ) : (
          <>
            <p>{say('hold.what')}</p>
            <ReasonForm
              name="hold"
              subject={`${customer}:${segment}`}
              customer={customer}
              label={say('hold.submit')}
              said={say('hold.placed')}
              danger
              send={({ reason }, attempt) =>
                answered(
                  zixin.POST('/v1/customers/{customer}/holds', {
                    ...attempt,
                    params: { path: { customer } },
                    body: { segment, reason },
                  }),
                )
              }
            />
          </>
        )}
      </Section>
      <OrdersToHold customer={customer} segment={segment} />
    </div>
  );
}

/** Lets a customer's orders be checked again. */
export function ReleaseDecision({ customer, file, account }: DecisionProps) {
  const say = useTexts(decisionTexts);
  const decides = may(useMe(), 'decide');
  const { segment, hold } = account;
  return (
    <Section title={say('release')}>
      {hold ? (
        <HoldFacts account={account} file={file} customer={customer} />
      ) : (
        <p>{say('release.nothing')}</p>
      )}
      {!decides && <WhoCan right="decide" doing={say('release.submit')} />}
      {hold && decides && (
        <ReasonForm
          name="release"
          subject={`${customer}:${segment}`}
          customer={customer}
          label={say('release.submit')}
          said={say('release.done')}
          send={({ reason }, attempt) =>
            answered(
              zixin.POST('/v1/customers/{customer}/holds/release', {
                ...attempt,
                params: { path: { customer } },
                body: { segment, reason },
              }),
            )
          }
        />
      )}
    </Section>
  );
}

function HoldFacts({ account: { hold } }: DecisionProps) {
  const say = useTexts(decisionTexts);
  const people = usePeopleNames();
  if (!hold) return null;
  return (
    <Facts
      of={[
        [say('hold.reason'), <HoldReason key="r" of={hold.reason} />],
        [say('since'), <DateText key="s" of={hold.placedOn} />],
        [say('by'), <Quoted key="b">{people.get(hold.placedBy) ?? say('who.colleague')}</Quoted>],
      ]}
    />
  );
}
