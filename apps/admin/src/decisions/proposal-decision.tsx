import type { LimitMethods } from '@zixin/calculations';
import { useQuery } from '@tanstack/react-query';
import { answered } from '@zixin/client';
import { zixin } from '../api/client.js';
import { DateText } from '../ui/figure.js';
import { Limit } from '../ui/money.js';
import { usePolicyNames } from '../ui/policy-names.js';
import { Facts, Section } from '../ui/section.js';
import { GradeTag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { FactsRead } from './facts-read.js';
import { kindKeys } from './codes.js';
import { CustomerHead } from './customer-head.js';
import { DecidePanel } from './decide-panel.js';
import { decisionTexts } from './decisions.texts.js';
import { type CreditFile, policyInForce, type Proposal } from './decisions.queries.js';
import { FutureLimits } from './future-limits.js';
import { labelsOf } from './labels.js';
import { MethodTable } from './method-table.js';
import { Asked, PendingAbout } from './pending-about.js';
import { WhatIf } from './what-if-view.js';

interface ProposalDecisionProps {
  readonly proposal: Proposal;
  readonly file: CreditFile;
}

/** A limit or terms proposal with its whole basis, beside the decision. */
export function ProposalDecision({ proposal, file }: ProposalDecisionProps) {
  const { id, customerId, segment } = proposal;
  const account = file.accounts.find((one) => one.segment === segment);
  const path = { id };
  return (
    <>
      {account && <CustomerHead file={file} account={account} />}
      <PendingAbout customer={customerId} except={id} />
      <div className="decision-page">
        <div>
          <What proposal={proposal} account={account} />
          <Basis proposal={proposal} />
          {proposal.kind !== 'terms' && <FutureLimits customer={customerId} segment={segment} />}
        </div>
        <DecidePanel
          customer={customerId}
          asked={{ ...proposal, needs: proposal.needs }}
          approve={(attempt) =>
            answered(zixin.POST('/v1/proposals/{id}/approval', { ...attempt, params: { path } }))
          }
          decline={(body, attempt) =>
            answered(zixin.POST('/v1/proposals/{id}/decline', { ...attempt, params: { path }, body }))
          }
        />
      </div>
      {proposal.kind !== 'terms' && proposal.status === 'pending' && (
        <WhatIf customer={customerId} grade={file.rating?.grade ?? null} />
      )}
    </>
  );
}

interface WhatProps {
  readonly proposal: Proposal;
  readonly account: CreditFile['accounts'][number] | undefined;
}

/** What changes: before, after, from when to when, and the total that results. */
function What({ proposal, account }: WhatProps) {
  const say = useTexts(decisionTexts);
  const { kind } = proposal;
  const terms = kind === 'terms';
  const dates = terms ? { from: proposal.from, until: null } : proposal.change;
  return (
    <Section title={say(kindKeys[kind] ?? 'kind.limit')}>
      <Facts
        of={[
          [
            say('asked'),
            <strong key="a">
              <Asked of={proposal} />
            </strong>,
          ],
          [
            say('now'),
            terms ? <Terms key="n" of={account?.terms} /> : <Limit key="n" of={account?.limit} currency />,
          ],
          [say('from'), <DateText key="f" of={dates.from} />],
          [say('until.inclusive'), dates.until ? <DateText key="u" of={dates.until} /> : say('until.none')],
          ...useAuthorityFacts(proposal),
        ]}
      />
    </Section>
  );
}

/** Whose authority it takes is read from the total that results, the grade, and the matrix in force. */
function useAuthorityFacts({ needs: { basis, resultingTotal } }: Proposal) {
  const say = useTexts(decisionTexts);
  const policyNames = usePolicyNames();
  const total = [say('resulting'), <Limit key="r" of={resultingTotal} currency />] as const;
  if (!basis) return [total];
  const { authority, grade, houseTotal } = basis;
  return [
    total,
    [say('resulting.house'), <Limit key="h" of={houseTotal} currency />] as const,
    [say('authority.grade'), <GradeTag key="g" grade={grade} />] as const,
    [say('authority.policy'), policyNames.version(authority)] as const,
  ];
}

function Terms({ of }: { of: { netDays: number; prepaymentPercent: number } | null | undefined }) {
  const say = useTexts(decisionTexts);
  return <>{of ? say('terms', { ...of }) : '—'}</>;
}

/** What the policy computed when it proposed; a proposal by hand has no basis but its reason. */
function Basis({ proposal: { basis } }: { proposal: Proposal }) {
  const say = useTexts(decisionTexts);
  const policyNames = usePolicyNames();
  const policy = useQuery(policyInForce<LimitMethods>('limitMethods')).data;
  if (!basis) return <Section title={say('basis')}>{say('basis.by-hand')}</Section>;
  if (!('figures' in basis)) {
    const { grade, tier, terms, guarantee } = basis;
    return (
      <Section title={say('basis')}>
        <Facts
          of={[
            [say('head.grade'), <GradeTag key="g" grade={grade} />],
            [say('head.tier'), tier ?? '—'],
            [say('terms.guarantee'), say(guarantee ? 'yes' : 'no')],
            [say('policy'), policyNames.version(terms)],
          ]}
        />
      </Section>
    );
  }
  const { figures, facts, currency } = basis;
  return (
    <Section title={say('basis')}>
      <p className="zx-secondary">
        {say('basis.figures', {
          version: figures.limitMethods.version,
          grade: figures.grade,
          combination: say(figures.combination === 'least' ? 'combination.least' : 'combination.mean'),
        })}
      </p>
      <MethodTable
        caption={say('methods')}
        methods={figures.methods}
        bindingMethod={figures.bindingMethod}
        currency={currency}
        labels={labelsOf(policy?.content)}
        unrounded={figures.unrounded}
        proposed={figures.proposed}
      />
      <FactsRead facts={facts} currency={currency} />
    </Section>
  );
}
