import { useQuery } from '@tanstack/react-query';
import { answered, type components } from '@zixin/client';
import { Link } from 'react-router';
import { zixin } from '../api/client.js';
import { DateText } from '../ui/figure.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { Loaded } from '../ui/loaded.js';
import { Empty, Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { useDecision } from './command-of.js';
import type { DecisionProps } from './decision-props.js';
import { decisionTexts } from './decisions.texts.js';
import { reviewsOf } from './decisions.queries.js';
import { ReasonForm } from './reason-form.js';

/** Sets the day of the next review, or scores the customer anew from what is known. */
export function ReviewPlanning({ customer }: DecisionProps) {
  const say = useTexts(decisionTexts);
  const query = useQuery(reviewsOf(customer));
  const { save, saved } = useDecision({
    customer,
    send: (body: components['schemas']['ReviewDto'], attempt) =>
      answered(
        zixin.POST('/v1/customers/{customer}/reviews', { ...attempt, params: { path: { customer } }, body }),
      ),
    said: () => ({ said: say('review.planned') }),
  });
  return (
    <div className="decision-two">
      <Section title={say('review.plan')}>
        <Loaded query={query}>
          {(reviews) =>
            reviews.length === 0 ? (
              <Empty>{say('review.none')}</Empty>
            ) : (
              <ul className="decision-list">
                {reviews.map(({ reviewId = '', dueOn }) => (
                  <li key={reviewId}>
                    <Link to={`/approvals/${reviewId}?of=review&customer=${customer}`}>
                      {say('review.open')}
                    </Link>{' '}
                    <DateText of={dueOn} />
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
        <CommandForm<{ dueOn: string }>
          key={saved}
          name="review-plan"
          subject={customer}
          submitLabel={say('review.plan.submit')}
          onSubmit={save}
        >
          <DateField name="dueOn" label={say('review.due')} />
        </CommandForm>
      </Section>
      <Section title={say('score')}>
        <p>{say('score.what')}</p>
        <ReasonForm
          name="score"
          subject={customer}
          customer={customer}
          label={say('score.submit')}
          said={say('score.done')}
          send={(body, attempt) =>
            answered(
              zixin.POST('/v1/customers/{customer}/scores', {
                ...attempt,
                params: { path: { customer } },
                body,
              }),
            )
          }
        />
      </Section>
    </div>
  );
}
