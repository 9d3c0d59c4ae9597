import type { LimitMethods } from '@zixin/calculations';
import { formatMinor } from '@zixin/kernel';
import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MoneyText } from '../ui/figures.js';
import { Loaded } from '../ui/loaded.js';
import { Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { Assumptions } from './assumptions.js';
import { decisionTexts } from './decisions.texts.js';
import { facts, type FactsText, policyInForce, type PolicyInForce } from './decisions.queries.js';
import { labelsOf } from './labels.js';
import { MethodTable } from './method-table.js';
import { assumptionsOf, figuresUnder } from './what-if.js';

interface WhatIfProps {
  readonly customer: string;
  readonly grade: string | null;
  /** Takes the figure into the form. */
  readonly onUse?: (limit: MoneyText) => void;
}

/** Every method's figure, live under assumptions; nothing is written. */
export function WhatIf({ customer, grade, onUse }: WhatIfProps) {
  const say = useTexts(decisionTexts);
  const known = useQuery(facts(customer));
  const policy = useQuery(policyInForce<LimitMethods>('limitMethods'));
  return (
    <Section title={say('what-if')}>
      <Loaded query={policy}>
        {(inForce) => (
          <Loaded query={known}>
            {({ facts: found, currency }) =>
              inForce && grade && currency ? (
                <Live policy={inForce} facts={found} grade={grade} currency={currency} onUse={onUse} />
              ) : (
                <p>{say(grade ? 'what-if.no-policy' : 'none.grade-missing')}</p>
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Section>
  );
}

interface LiveProps {
  readonly policy: PolicyInForce<LimitMethods>;
  readonly facts: FactsText;
  readonly grade: string;
  readonly currency: string;
  readonly onUse: WhatIfProps['onUse'];
}

function Live({ policy, facts: found, grade, currency, onUse }: LiveProps) {
  const say = useTexts(decisionTexts);
  const [assumed, setAssumed] = useState<Readonly<Record<string, string>>>({});
  const assume = (fact: string, number: string | null) =>
    setAssumed(({ [fact]: _, ...others }) => (number === null ? others : { ...others, [fact]: number }));
  const decimalOf = (minor: number | null) => (minor === null ? null : formatMinor(minor, currency));
  const figures = figuresUnder({ policy, facts: found, grade, currency, assumed });
  const proposed = decimalOf(figures.proposed);
  const count = Object.keys(assumed).length;
  return (
    <>
      <p className="zx-secondary">{say('what-if.how', { version: policy.version, grade })}</p>
      <div className="decision-what-if">
        <Assumptions
          assumptions={assumptionsOf(policy.content, found)}
          assumed={assumed}
          currency={currency}
          onAssume={assume}
        />
        <div>
          <MethodTable
            caption={say('methods')}
            methods={figures.methods.map((one) => ({ ...one, amount: decimalOf(one.amount) }))}
            bindingMethod={figures.bindingMethod}
            currency={currency}
            labels={labelsOf(policy.content)}
            unrounded={decimalOf(figures.unrounded)}
            proposed={proposed}
          />
          <div className="decision-buttons">
            <span role="status" className="zx-secondary">
              {say('what-if.changed', { count })}
            </span>
            {count > 0 && <Button onClick={() => setAssumed({})}>{say('what-if.reset')}</Button>}
            {onUse && proposed !== null && (
              <Button onClick={() => onUse({ amount: proposed, currency })}>{say('what-if.use')}</Button>
            )}
          </div>
        </div>
      </div>
    </>
  );
}
