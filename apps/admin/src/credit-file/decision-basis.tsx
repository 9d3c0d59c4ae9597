import { EventText } from '../api/event-text.js';
import { Releases } from '../api/releases.js';
import { useQuery } from '@tanstack/react-query';
import { NoFigure } from '../ui/facts/fact-value.js';
import { factsTexts } from '../ui/facts/facts.texts.js';
import { Sources } from '../ui/facts/sources.js';
import { DateText, Days, Figure, InstantText } from '../ui/figure.js';
import { Limit, type LimitText, Money } from '../ui/money.js';
import { usePolicyNames } from '../ui/policy-names.js';
import { Facts } from '../ui/section.js';
import { ModelGrade } from '../ui/model-grade.js';
import { Tag } from '../ui/tags.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { present } from './clock.js';
import { counterfactuals, type Decision, facts } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { FactList } from './fact-list.js';
import { useFile } from './file-context.js';
import { PersonText } from './person-text.js';
import { holdReasonKeys } from './phrases.js';
import { named, useFactsOfFactors, usePolicyLabels } from './policy-labels.js';
import { ValueText } from './value-text.js';
import type { Value } from './values.js';
import { type Contribution, waterfallOf } from './waterfall.js';
import { WaterfallTable } from './waterfall-table.js';

/** What a decision rested on, every input as recorded and as it is now, and what it would be now. */
export function DecisionBasis({ of: decision }: { of: Decision }) {
  const say = useTexts(creditFileTexts);
  const policyNames = usePolicyNames();
  const { customer } = useFile();
  const labelOf = usePolicyLabels(decision.policies, decision.kind);
  const factOf = useFactsOfFactors(decision.policies, decision.kind);
  const read = [{ stream: decision.stream, revision: decision.revision }, ...decision.inputs.readUpTo];
  const now = useQuery({ ...facts(customer, present), enabled: decision.inputs.facts !== null });
  return (
    <div className="cf-basis">
      <p>
        <EventText of={decision} customer={customer} />
      </p>
      <Facts
        of={[
          [say('event.on'), <DateText key="on" of={decision.on} />],
          [say('event.at'), <InstantText key="at" of={decision.recordedAt} />],
          [say('event.by'), <PersonText key="by" id={decision.by} />],
          [
            say('decision.policies'),
            decision.policies.length === 0
              ? say('decision.no-policy')
              : decision.policies.map(policyNames.short).join(' · '),
          ],
        ]}
      />
      <AsItWouldBeNow decision={decision} labelOf={labelOf} />
      {decision.kind === 'CreditScored' && (
        <WaterfallTable
          rows={waterfallOf(decision.contributions as unknown as readonly Contribution[], true)}
          labelOf={labelOf}
          factOf={factOf}
          score={(decision.decision as { score?: string | null }).score ?? null}
        />
      )}
      {decision.kind === 'LimitProposed' && <Methods decision={decision} labelOf={labelOf} />}
      <Reasons decision={decision} />
      {decision.inputs.account && <OrderCheck decision={decision} />}
      {decision.inputs.facts && (
        <>
          <h3>{say('facts')}</h3>
          <FactList facts={decision.inputs.facts} now={now.data?.facts} />
        </>
      )}
      <p className="zx-secondary">
        {say('decision.read-up-to')} <Sources of={read} />
      </p>
    </div>
  );
}

interface Recorded {
  readonly score?: string | null;
  readonly grade?: string | null;
  readonly scoreGrade?: string | null;
  readonly knockOuts?: Parameters<typeof named>[0];
  readonly change?: { readonly limit?: LimitText };
}

interface Labelled {
  readonly decision: Decision;
  readonly labelOf: (code: string) => string;
}

/** Scores and limits computed anew from what is known today. */
function AsItWouldBeNow({ decision, labelOf }: Labelled) {
  const say = useTexts(creditFileTexts);
  const { customer } = useFile();
  const scored = decision.kind === 'CreditScored';
  const proposed = decision.kind === 'LimitProposed';
  const query = useQuery({ ...counterfactuals(customer, useLanguage()), enabled: scored || proposed });
  if (!query.data || !(scored || proposed)) return null;
  const { grade, limit } = query.data;
  const recorded = decision.decision as Recorded;
  return (
    <div className="cf-block">
      <h3>{say('decision.now')}</h3>
      {scored ? (
        <Facts
          of={[
            [
              say('decision.recorded'),
              <span key="then">
                <Figure of={recorded.score} decimals={2} />{' '}
                <ModelGrade
                  grade={recorded.grade}
                  scoreGrade={recorded.scoreGrade}
                  knockOuts={named(recorded.knockOuts ?? [], labelOf)}
                />
              </span>,
            ],
            [
              say('decision.today'),
              <span key="now">
                <Figure of={grade.score} decimals={2} />{' '}
                <ModelGrade
                  {...grade}
                  knockOuts={grade.knockOuts.map(({ label: name, cap }) => ({ name, cap }))}
                />
              </span>,
            ],
          ]}
        />
      ) : (
        <Facts
          of={[
            [say('decision.recorded'), <Limit key="then" of={recorded.change?.limit} currency />],
            [say('decision.today'), <Money key="now" of={limit.proposed} currency />],
            [
              say('method.binding'),
              limit.bindingMethod === null ? say('unknown') : labelOf(limit.bindingMethod),
            ],
          ]}
        />
      )}
    </div>
  );
}

interface MethodAmount {
  readonly code: string;
  readonly amount: { readonly amount: string; readonly currency: string } | null;
  readonly undefined: string | null;
}

function Methods({ decision, labelOf }: Labelled) {
  const say = useTexts(creditFileTexts);
  const methods = decision.contributions as unknown as readonly MethodAmount[];
  return (
    <table className="zx-plain-table">
      <caption className="zx-hidden">{say('methods')}</caption>
      <tbody>
        {methods.map(({ code, amount, undefined: reason }) => (
          <tr key={code}>
            <th scope="row">
              {labelOf(code)}{' '}
              {code === decision.bindingConstraint && <Tag tone="strong">{say('method.binding')}</Tag>}
            </th>
            <td data-align="right">{amount ? <Money of={amount} /> : <NoFigure why={reason} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Reasons({ decision }: { decision: Decision }) {
  const say = useTexts(creditFileTexts);
  const codes = (
    decision.reasons as readonly (string | { readonly code: keyof typeof holdReasonKeys })[]
  ).flatMap((reason) => (typeof reason === 'string' ? [] : [reason.code]));
  return (
    <>
      {codes.length > 0 && <p>{codes.map((code) => say(holdReasonKeys[code])).join(say('list.and'))}</p>}
      {decision.waysOut.length > 0 && (
        <>
          <h4>{say('ways')}</h4>
          <Releases of={decision} />
        </>
      )}
    </>
  );
}

/** How the account stood when an order was judged, and how it stands now. */
function OrderCheck({ decision }: { decision: Decision }) {
  const say = useTexts(creditFileTexts);
  const sayFact = useTexts(factsTexts);
  const { today, file } = useFile();
  const then = decision.inputs.account;
  const [now] = (today ?? file).accounts;
  if (!then) return null;
  const rows: readonly (readonly [string, Value, Value | undefined])[] = [
    [say('figure.limit'), { kind: 'limit', of: then.limit }, now && { kind: 'limit', of: now.limit }],
    [
      say('figure.exposure'),
      { kind: 'money', of: then.exposure },
      now && { kind: 'money', of: now.exposure.total },
    ],
    [
      say('figure.headroom'),
      { kind: 'money', of: then.headroom },
      now && { kind: 'money', of: now.headroom },
    ],
  ];
  return (
    <table className="zx-plain-table">
      <caption className="zx-hidden">{say('facts')}</caption>
      <thead>
        <tr>
          <th scope="col">{sayFact('table.fact')}</th>
          <th scope="col" data-align="right">
            {sayFact('table.recorded')}
          </th>
          <th scope="col" data-align="right">
            {sayFact('table.now')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, recorded, current]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-align="right">
              <ValueText of={recorded} />
            </td>
            <td data-align="right">{current && <ValueText of={current} />}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{say('figure.oldest-overdue')}</th>
          <td data-align="right">
            <Days of={then.oldestOverdueDays} />
          </td>
          <td data-align="right">
            <Days of={now?.aging.oldestOverdueDays} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}
