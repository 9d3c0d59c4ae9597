import { Link } from 'react-router';
import { HoldReason } from '../api/hold-reason.js';
import { DateText } from '../ui/figure.js';
import { LimitGauge } from '../ui/limit-gauge.js';
import { Quoted } from '../ui/quoted.js';
import { Facts, Section } from '../ui/section.js';
import { GradeTag, Tag, TierTag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { decisionTexts } from './decisions.texts.js';
import type { Account, CreditFile } from './decisions.queries.js';

interface CustomerHeadProps {
  readonly file: CreditFile;
  readonly account: Account;
}

/** Whom it is about, and where the account stands now. */
export function CustomerHead({ file, account }: CustomerHeadProps) {
  const say = useTexts(decisionTexts);
  const { rating } = file;
  const { hold, exposure } = account;
  const named = file.number ? `${file.name} · ${file.number}` : file.name;
  return (
    <Section
      title={<Quoted>{named}</Quoted>}
      label={named}
      actions={<Link to={`/customers/${file.id}`}>{say('head.file')}</Link>}
    >
      <div className="decision-head">
        <Facts
          of={[
            [say('head.grade'), <GradeTag key="g" grade={rating?.grade} />],
            [say('head.tier'), <TierTag key="t" tier={rating?.tier} />],
            [say('head.terms'), account.terms ? say('terms', { ...account.terms }) : '—'],
            [
              say('head.hold'),
              hold ? (
                <span key="h">
                  <Tag tone="act">{say('head.held')}</Tag> <HoldReason of={hold.reason} />{' '}
                  <DateText of={hold.placedOn} />
                </span>
              ) : (
                say('head.not-held')
              ),
            ],
          ]}
        />
        <LimitGauge
          limit={account.limit}
          reserved={exposure.reservedOrders}
          delivered={exposure.deliveredNotInvoiced}
          receivable={exposure.receivables}
          unappliedCash={exposure.unappliedCash}
          headroom={account.headroom}
        />
      </div>
    </Section>
  );
}
