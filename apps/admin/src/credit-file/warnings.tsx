import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DateText } from '../ui/figure.js';
import { Loaded } from '../ui/loaded.js';
import { Quoted } from '../ui/quoted.js';
import { Empty, Section } from '../ui/section.js';
import { Tag, WarningLevelTag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { Cells } from './cells.js';
import { clearedWarnings, facts, type Warning } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { FactList } from './fact-list.js';
import { useFile } from './file-context.js';
import { PersonText } from './person-text.js';
import { actionKeys } from './phrases.js';
import { gravestFirst, useWarningName } from './warning-strip.js';

/** What warns of the customer, with the figures that tripped it and what was done about it. */
export function Warnings() {
  const say = useTexts(creditFileTexts);
  const { file, present } = useFile();
  const open = gravestFirst(file.warnings.filter(({ status }) => status === 'open'));
  return (
    <Section
      id="warnings"
      title={say('section.warnings')}
      actions={present && <Link to="/risk">{say('warnings.board')}</Link>}
    >
      {open.length === 0 && <Empty>{say('warnings.none')}</Empty>}
      <div className="cf-cards">
        {open.map((warning) => (
          <WarningCard key={warning.id} warning={warning} />
        ))}
      </div>
      {present && <Cleared />}
    </Section>
  );
}

function WarningCard({ warning }: { warning: Warning }) {
  const say = useTexts(creditFileTexts);
  const nameOf = useWarningName();
  const { customer, at } = useFile();
  const now = useQuery(facts(customer, at));
  const { acknowledged, actionsTaken, actionsDeclined, openActions } = warning;
  return (
    <article className="cf-warning" id={`warning-${warning.code}`} data-level={warning.level}>
      <header>
        <WarningLevelTag level={warning.level} /> <h3>{nameOf(warning)}</h3>
        <span className="zx-secondary">
          {say('warning.since')} <DateText of={warning.raisedOn} />
        </span>
      </header>
      <FactList facts={warning.figures} now={now.data?.facts} />
      <ul className="cf-lines">
        {actionsTaken.map(({ action, on, by, automatic }) => (
          <li key={`taken ${action} ${on}`}>
            <Tag>{say('action.taken')}</Tag> {say(actionKeys[action])} <DateText of={on} />{' '}
            <span className="zx-secondary">{automatic ? say('by.automation') : <PersonText id={by} />}</span>
          </li>
        ))}
        {actionsDeclined.map(({ action, on, reason }) => (
          <li key={`declined ${action} ${on}`}>
            <Tag>{say('action.declined')}</Tag> {say(actionKeys[action])} <DateText of={on} />{' '}
            <Quoted>{reason}</Quoted>
          </li>
        ))}
        {openActions.map(({ action }) => (
          <li key={`open ${action}`}>
            <Tag tone="watch">{say('action.open')}</Tag> {say(actionKeys[action])}
          </li>
        ))}
        {acknowledged && (
          <li>
            <Tag>{say('warning.acknowledged')}</Tag> <PersonText id={acknowledged.by} />{' '}
            <DateText of={acknowledged.on} /> <Quoted>{acknowledged.note}</Quoted>
          </li>
        )}
      </ul>
    </article>
  );
}

/** Warnings that are over. */
function Cleared() {
  const say = useTexts(creditFileTexts);
  const nameOf = useWarningName();
  const { customer } = useFile();
  const query = useQuery(clearedWarnings(customer));
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? null : (
          <details>
            <summary>{say('warnings.cleared', { count: items.length })}</summary>
            <Cells
              title={say('warnings.cleared', { count: items.length })}
              empty=""
              head={[say('warning'), say('warning.level'), say('warning.raised'), say('warning.cleared-on')]}
              rows={items.map((one) => [
                one.id,
                [
                  nameOf(one),
                  <WarningLevelTag key="level" level={one.level} />,
                  <DateText key="raised" of={one.raisedOn} />,
                  <DateText key="cleared" of={one.cleared?.on} />,
                ],
              ])}
            />
          </details>
        )
      }
    </Loaded>
  );
}
