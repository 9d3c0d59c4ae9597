import { answered, type components } from '@zixin/client';
import { useNavigate } from 'react-router';
import { zixin } from '../api/client.js';
import { may, useMe } from '../api/me.js';
import { DateText } from '../ui/figure.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { TextField } from '../ui/form/fields.js';
import { useHouse } from '../ui/house.js';
import { Facts, Section } from '../ui/section.js';
import { Tag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { useDecision } from './command-of.js';
import { CustomerHead } from './customer-head.js';
import { decisionTexts } from './decisions.texts.js';
import type { CreditFile } from './decisions.queries.js';
import { WhatTheModelSays } from './override-form.js';
import { WhoCan } from './who-can.js';

interface Review {
  readonly reviewId?: string;
  readonly dueOn?: string;
  readonly because?: string;
  readonly overdue: boolean;
}

interface ReviewDecisionProps {
  readonly review: Review;
  readonly customer: string;
  readonly file: CreditFile;
}

const because = {
  completion: 'because.completion',
  manual: 'because.manual',
  rating: 'because.rating',
  tier: 'because.tier',
  warning: 'because.warning',
} as const satisfies Readonly<Record<string, (typeof decisionTexts)['keys'][number]>>;

/** A review that is due: through an investigation, or closed with a conclusion. */
export function ReviewDecision({ review, customer, file }: ReviewDecisionProps) {
  const say = useTexts(decisionTexts);
  const account = file.accounts[0];
  const works = may(useMe(), 'work');
  const reviewId = review.reviewId ?? '';
  return (
    <>
      {account && <CustomerHead file={file} account={account} />}
      <div className="decision-page">
        <div>
          <ReviewFacts review={review} file={file} />
          <WhatTheModelSays customer={customer} />
        </div>
        {works ? (
          <div>
            <Investigate customer={customer} reviewId={reviewId} />
            <Conclude customer={customer} reviewId={reviewId} />
          </div>
        ) : (
          <Section title={say('decide')}>
            <WhoCan doing={say('review.complete')} />
          </Section>
        )}
      </div>
    </>
  );
}

function ReviewFacts({ review, file }: Omit<ReviewDecisionProps, 'customer'>) {
  const say = useTexts(decisionTexts);
  const key = because[(review.because ?? 'manual') as keyof typeof because];
  const score = file.rating?.scores.at(-1);
  return (
    <Section title={say('review')}>
      <Facts
        of={[
          [
            say('review.due'),
            <span key="d">
              <DateText of={review.dueOn} /> {review.overdue && <Tag tone="watch">{say('overdue')}</Tag>}
            </span>,
          ],
          [say('review.because'), say(key)],
          [say('review.score'), score?.score ?? '—'],
          [say('review.scored-on'), <DateText key="s" of={score?.on} />],
        ]}
      />
    </Section>
  );
}

interface OfReview {
  readonly customer: string;
  readonly reviewId: string;
}

function Investigate({ customer, reviewId }: OfReview) {
  const say = useTexts(decisionTexts);
  const navigate = useNavigate();
  const { save, saved } = useDecision({
    customer,
    send: (body: components['schemas']['InvestigationDto'], attempt) =>
      answered(
        zixin.POST('/v1/customers/{customer}/investigations', {
          ...attempt,
          params: { path: { customer } },
          body,
        }),
      ),
    said: () => ({ said: say('review.investigating') }),
  });
  const open = async () => {
    const { id } = await save({ reason: 'periodic', reviewId });
    void navigate(`/investigations/${id}`);
  };
  return (
    <Section title={say('review.investigate')}>
      <p className="zx-secondary">{say('review.investigate.what')}</p>
      <CommandForm<object>
        key={saved}
        name="review-investigate"
        subject={`${customer}:${reviewId}`}
        submitLabel={say('review.investigate')}
        onSubmit={open}
      >
        {null}
      </CommandForm>
    </Section>
  );
}

function Conclude({ customer, reviewId }: OfReview) {
  const say = useTexts(decisionTexts);
  const { businessDate } = useHouse();
  const { save, saved } = useDecision({
    customer,
    send: (body: components['schemas']['ReviewCompletionDto'], attempt) =>
      answered(
        zixin.POST('/v1/customers/{customer}/reviews/{review}/completion', {
          ...attempt,
          params: { path: { customer, review: reviewId } },
          body,
        }),
      ),
    said: () => ({ said: say('review.completed') }),
  });
  return (
    <Section title={say('review.complete')}>
      <p className="zx-secondary">{say('review.complete.what')}</p>
      <CommandForm<{ conclusion: string; on?: string }>
        key={saved}
        name="review-complete"
        subject={`${customer}:${reviewId}`}
        initialValues={{ on: businessDate }}
        submitLabel={say('review.complete')}
        onSubmit={save}
      >
        <DateField name="on" label={say('on')} required={false} />
        <TextField name="conclusion" label={say('review.conclusion')} lines={4} maxLength={4_000} />
      </CommandForm>
    </Section>
  );
}
