import { useQuery } from '@tanstack/react-query';
import { answered, type components } from '@zixin/client';
import { Link } from 'react-router';
import { zixin } from '../api/client.js';
import { DateText } from '../ui/figure.js';
import { CommandForm } from '../ui/form/command-form.js';
import { DateField } from '../ui/form/date-input.js';
import { ChoiceField, TextField } from '../ui/form/fields.js';
import { Loaded } from '../ui/loaded.js';
import { usePolicyNames } from '../ui/policy-names.js';
import { Quoted } from '../ui/quoted.js';
import { Empty, Section } from '../ui/section.js';
import { ModelGrade } from '../ui/model-grade.js';
import { GradeTag, grades } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { statusKeys } from './codes.js';
import { useDecision } from './command-of.js';
import type { DecisionProps } from './decision-props.js';
import { decisionTexts } from './decisions.texts.js';
import { counterfactuals, overridesAbout } from './decisions.queries.js';

type Override = components['schemas']['OverrideDto'];

/** A rating against the model, with its reason and its last day; a second person approves it. */
export function OverrideDecision({ customer }: DecisionProps) {
  const say = useTexts(decisionTexts);
  const { save, saved } = useDecision({
    customer,
    send: (body: Override, attempt) =>
      answered(
        zixin.POST('/v1/customers/{customer}/rating-overrides', {
          ...attempt,
          params: { path: { customer } },
          body,
        }),
      ),
    said: ({ id }) => ({
      said: say('override.asked'),
      ...(id && {
        to: { address: `/approvals/${id}?of=override&customer=${customer}`, label: say('outcome.open') },
      }),
    }),
  });
  return (
    <>
      <div className="decision-two">
        <Section title={say('override')}>
          <CommandForm<Override>
            key={saved}
            name="override"
            subject={customer}
            submitLabel={say('override.submit')}
            onSubmit={save}
          >
            <div className="decision-fields">
              <ChoiceField
                name="to"
                label={say('override.to')}
                options={grades.map((grade) => ({ value: grade, label: grade }))}
              />
              <DateField name="until" label={say('until.inclusive')} extra={say('override.year')} />
            </div>
            <TextField name="reason" label={say('reason')} lines={3} maxLength={2_000} />
          </CommandForm>
        </Section>
        <WhatTheModelSays customer={customer} />
      </div>
      <Earlier customer={customer} />
    </>
  );
}

/** The model's own grade, and what would lift it by a step without an override. */
export function WhatTheModelSays({ customer }: { customer: string }) {
  const say = useTexts(decisionTexts);
  const policyNames = usePolicyNames();
  const query = useQuery(counterfactuals(customer, null));
  return (
    <Section title={say('model')}>
      <Loaded query={query}>
        {({ grade }) => (
          <>
            <p>
              {say('model.grade')}{' '}
              <ModelGrade
                {...grade}
                knockOuts={grade.knockOuts.map(({ label: name, cap }) => ({ name, cap }))}
              />{' '}
              · {say('model.score', { score: grade.score ?? '—' })}
            </p>
            <p className="zx-secondary">{policyNames.version(grade.scorecard)}</p>
            <ul className="decision-list">
              {grade.ways.map(({ title }) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
            {grade.ways.length === 0 && <p>{say(noWay[grade.none ?? ''] ?? 'model.no-way')}</p>}
          </>
        )}
      </Loaded>
    </Section>
  );
}

const noWay: Readonly<Record<string, 'model.best' | 'model.no-score'>> = {
  'best-grade': 'model.best',
  'no-score': 'model.no-score',
};

function Earlier({ customer }: { customer: string }) {
  const say = useTexts(decisionTexts);
  const query = useQuery(overridesAbout(customer));
  return (
    <Section title={say('override.earlier')}>
      <Loaded query={query}>
        {(overrides) =>
          overrides.length === 0 ? (
            <Empty>{say('override.none')}</Empty>
          ) : (
            <table className="zx-plain-table">
              <caption className="zx-hidden">{say('override.earlier')}</caption>
              <thead>
                <tr>
                  <th scope="col">{say('override.change')}</th>
                  <th scope="col">{say('since')}</th>
                  <th scope="col">{say('until.inclusive')}</th>
                  <th scope="col">{say('status')}</th>
                  <th scope="col">{say('reason')}</th>
                </tr>
              </thead>
              <tbody>
                {overrides.map(({ id, from, to, requestedOn, until, status, reason }) => (
                  <tr key={id}>
                    <th scope="row">
                      <Link to={`/approvals/${id}?of=override&customer=${customer}`}>
                        <GradeTag grade={to} from={from} />
                      </Link>
                    </th>
                    <td>
                      <DateText of={requestedOn} />
                    </td>
                    <td>
                      <DateText of={until} />
                    </td>
                    <td>{say(statusKeys[status] ?? 'status.pending')}</td>
                    <td>
                      <Quoted>{reason}</Quoted>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Loaded>
    </Section>
  );
}
