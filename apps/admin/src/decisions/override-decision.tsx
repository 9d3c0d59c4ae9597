import { answered, type components } from '@zixin/client';
import { zixin } from '../api/client.js';
import { DateText } from '../ui/figure.js';
import { usePolicyNames } from '../ui/policy-names.js';
import { Facts, Section } from '../ui/section.js';
import { GradeTag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { CustomerHead } from './customer-head.js';
import { DecidePanel } from './decide-panel.js';
import { decisionTexts } from './decisions.texts.js';
import type { CreditFile } from './decisions.queries.js';
import { WhatTheModelSays } from './override-form.js';

export interface Override {
  readonly id: string;
  readonly customerId: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly until: string;
  readonly notches: number;
  readonly requestedBy: string;
  readonly requestedOn: string;
  readonly status: 'pending' | 'approved' | 'declined';
  readonly needs: components['schemas']['OverrideAuthority'];
  readonly approvals: readonly { readonly by: string; readonly on: string }[];
  readonly declined: { readonly by: string; readonly on: string; readonly reason: string } | null;
}

/** A rating against the model, beside what the model says. */
export function OverrideApproval({ override, file }: { override: Override; file: CreditFile }) {
  const say = useTexts(decisionTexts);
  const policyNames = usePolicyNames();
  const { id, customerId, from, to, until, notches, needs, requestedBy, requestedOn } = override;
  const account = file.accounts[0];
  const path = { id };
  return (
    <>
      {account && <CustomerHead file={file} account={account} />}
      <div className="decision-page">
        <div>
          <Section title={say('override')}>
            <Facts
              of={[
                [say('asked'), <GradeTag key="t" grade={to} />],
                [say('override.from'), <GradeTag key="f" grade={from} />],
                [say('override.notches'), say('override.notches.count', { count: notches })],
                [say('until.inclusive'), <DateText key="u" of={until} />],
                [say('authority.policy'), policyNames.version(needs.authority)],
              ]}
            />
          </Section>
          <WhatTheModelSays customer={customerId} />
        </div>
        <DecidePanel
          customer={customerId}
          asked={{ ...override, proposedBy: requestedBy, proposedOn: requestedOn }}
          approve={(attempt) =>
            answered(zixin.POST('/v1/rating-overrides/{id}/approval', { ...attempt, params: { path } }))
          }
          decline={(body, attempt) =>
            answered(zixin.POST('/v1/rating-overrides/{id}/decline', { ...attempt, params: { path }, body }))
          }
        />
      </div>
    </>
  );
}
