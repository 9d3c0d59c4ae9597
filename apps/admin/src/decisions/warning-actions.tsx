import { answered, type components } from '@zixin/client';
import { Link } from 'react-router';
import { zixin } from '../api/client.js';
import { may, useMe } from '../api/me.js';
import { DateText } from '../ui/figure.js';
import { CommandForm } from '../ui/form/command-form.js';
import { TextField, withoutBlanks } from '../ui/form/fields.js';
import { Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { actionKeys } from './codes.js';
import { useDecision } from './command-of.js';
import { usePersonNamed } from './decide-panel.js';
import { decisionTexts } from './decisions.texts.js';
import type { Warning } from './decisions.queries.js';
import { ReasonForm } from './reason-form.js';
import { WhoCan } from './who-can.js';

type Action = components['schemas']['WarningActionDto'];

const places: Readonly<Record<string, string>> = {
  lowerLimit: 'limit',
  shortenTerms: 'terms',
  demandGuarantee: 'mitigant',
  review: 'review',
};

/** What a warning asks a person for: taken here, or where it is done; and what was taken or declined. */
export function WarningActions({ warning }: { warning: Warning }) {
  const say = useTexts(decisionTexts);
  const named = usePersonNamed();
  const works = may(useMe(), 'work');
  const { openActions, actionsTaken, actionsDeclined } = warning;
  const word = (action: string) => say(actionKeys[action] ?? 'action.review');
  return (
    <Section title={say('warning.actions')}>
      {openActions.length === 0 && <p>{say('warning.no-actions')}</p>}
      {!works && openActions.length > 0 && <WhoCan doing={say('warning.actions')} />}
      {openActions.map((action) => (
        <div key={action.action} className="decision-action">
          <h3>
            {word(action.action)}
            {'percent' in action && ` ${say('percent', { percent: action.percent })}`}
          </h3>
          {works && <Taking warning={warning} action={action.action} />}
        </div>
      ))}
      <ul className="decision-list">
        {actionsTaken.map(({ action, by, on }) => (
          <li key={action}>
            {say('warning.taken', { action: word(action), name: named(by) })} <DateText of={on} />
          </li>
        ))}
        {actionsDeclined.map(({ action, by, on, reason }) => (
          <li key={action}>
            {say('warning.declined', { action: word(action), name: named(by), reason })} <DateText of={on} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Taking({ warning: { id, customerId }, action }: { warning: Warning; action: Action['action'] }) {
  const say = useTexts(decisionTexts);
  const decides = may(useMe(), 'decide');
  const { save, saved } = useDecision({
    customer: customerId,
    send: (body: Action, attempt) =>
      answered(zixin.POST('/v1/warnings/{id}/actions', { ...attempt, params: { path: { id } }, body })),
    said: () => ({ said: say('warning.action-taken') }),
  });
  const place = places[action];
  return (
    <>
      {place && (
        <p>
          <Link to={`/customers/${customerId}/decisions?do=${place}`}>{say('warning.do-it')}</Link>
        </p>
      )}
      <CommandForm<{ reference?: string }>
        key={saved}
        name={`act-${action}`}
        subject={id}
        submitLabel={say(action === 'placeHold' ? 'warning.hold-now' : 'warning.note-taken')}
        danger={action === 'placeHold'}
        onSubmit={(values) => save({ ...withoutBlanks(values), action })}
      >
        {action !== 'placeHold' && (
          <TextField
            name="reference"
            label={say('warning.reference')}
            extra={say('warning.reference.what')}
            required={false}
            maxLength={200}
          />
        )}
      </CommandForm>
      {decides ? (
        <details className="decision-decline">
          <summary>{say('warning.decline')}</summary>
          <ReasonForm
            name={`decline-${action}`}
            subject={id}
            customer={customerId}
            label={say('warning.decline')}
            said={say('declined')}
            danger
            send={(body, attempt) =>
              answered(
                zixin.POST('/v1/warnings/{id}/actions/{action}/decline', {
                  ...attempt,
                  params: { path: { id, action } },
                  body,
                }),
              )
            }
          />
        </details>
      ) : (
        <WhoCan right="decide" doing={say('warning.decline')} />
      )}
    </>
  );
}
