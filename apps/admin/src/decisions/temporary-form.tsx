import { answered, type components } from '@zixin/client';
import { zixin } from '../api/client.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { ChoiceField, TextField } from '../ui/form/fields.js';
import { MoneyField } from '../ui/form/money-input.js';
import { useHouse } from '../ui/house.js';
import { Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { useDecision } from './command-of.js';
import type { DecisionProps } from './decision-props.js';
import { decisionTexts } from './decisions.texts.js';
import { FutureLimits } from './future-limits.js';
import { useProposalOutcome } from './outcome.js';

type TemporaryLimit = components['schemas']['TemporaryLimitDto'];

/** More room for some days: on top of the base limit, or instead of it. */
export function TemporaryDecision({ customer, account }: DecisionProps) {
  const say = useTexts(decisionTexts);
  const { businessDate } = useHouse();
  const { segment, currency } = account;
  const { save, saved } = useDecision({
    customer,
    send: (body: TemporaryLimit, attempt) =>
      answered(
        zixin.POST('/v1/customers/{customer}/temporary-limits', {
          ...attempt,
          params: { path: { customer } },
          body,
        }),
      ),
    said: useProposalOutcome(customer),
  });
  return (
    <div className="decision-two">
      <Section title={say('temporary')}>
        <CommandForm<TemporaryLimit>
          key={saved}
          name="temporary"
          subject={`${customer}:${segment}`}
          initialValues={{ mode: 'uplift', from: businessDate }}
          submitLabel={say('temporary.submit')}
          onSubmit={(values) => save({ ...values, segment })}
        >
          <div className="decision-fields">
            <ChoiceField
              name="mode"
              label={say('temporary.mode')}
              options={[
                { value: 'uplift', label: say('temporary.uplift') },
                { value: 'override', label: say('temporary.override') },
              ]}
            />
            <MoneyField name="amount" label={say('temporary.amount')} currency={currency} />
            <DateField name="from" label={say('from')} required={false} />
            <DateField name="until" label={say('until.inclusive')} />
          </div>
          <TextField name="reason" label={say('reason')} lines={2} maxLength={1_000} />
        </CommandForm>
      </Section>
      <FutureLimits customer={customer} segment={segment} />
    </div>
  );
}
