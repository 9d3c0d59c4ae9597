import { Link } from 'react-router';
import { may, useMe } from '../api/me.js';
import { DateText } from '../ui/figure.js';
import { Quoted } from '../ui/quoted.js';
import { Facts, Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { investigationTexts } from './investigation.texts.js';
import type { Investigation } from './investigations.queries.js';
import { ScoreView } from './score-view.js';

/** How a closed investigation ended. */
export function ResultView({ of }: { of: Investigation }) {
  const say = useTexts(investigationTexts);
  const works = may(useMe(), 'work');
  if (of.status === 'cancelled')
    return (
      <Section title={say('status.cancelled')}>
        <Facts
          of={[
            [say('closedOn'), <DateText key="on" of={of.closedOn} />],
            [say('cancelled.because'), <Quoted key="because">{of.cancelledBecause}</Quoted>],
          ]}
        />
      </Section>
    );
  return (
    <>
      <Section title={say('result')}>
        <p>
          <Quoted>{of.conclusion}</Quoted>
        </p>
        <h3>{say('findings')}</h3>
        {of.findings.length === 0 && <p className="zx-secondary">{say('findings.none')}</p>}
        <ul className="zx-findings">
          {of.findings.map((finding) => (
            <li key={finding}>
              <Quoted>{finding}</Quoted>
            </li>
          ))}
        </ul>
      </Section>
      {works && <NextSteps customer={of.customerId} />}
      <ScoreView of={of} />
    </>
  );
}

/** What a completed investigation is for: the decisions that rest on it. */
function NextSteps({ customer }: { customer: string }) {
  const say = useTexts(investigationTexts);
  const decide = (what: string) => `/customers/${customer}/decisions?do=${what}`;
  return (
    <Section title={say('next')}>
      <p className="zx-next">
        <Link to={decide('limit')}>{say('next.limit')}</Link>
        <Link to={decide('terms')}>{say('next.terms')}</Link>
        <Link to={decide('override')}>{say('next.override')}</Link>
      </p>
    </Section>
  );
}
