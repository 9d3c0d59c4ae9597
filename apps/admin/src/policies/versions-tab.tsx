import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { Loaded } from '../ui/loaded.js';
import { Absent } from '../ui/money.js';
import { Section } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { ChangesView } from './changes-view.js';
import { DecideView } from './decide-view.js';
import { type Policy, type Version, versionContent } from './policies.queries.js';
import { policiesTexts } from './policies.texts.js';
import { type Period, periodsOf, stageOf } from './standing.js';
import { NoteText, PersonText, SinceText, stageKeys } from './words.js';

interface VersionsTabProps {
  readonly policy: Policy;
  readonly version: Version;
}

/** Every version there ever was, and of the chosen one what it changes and what comes next. */
export function VersionsTab({ policy, version }: VersionsTabProps) {
  const say = useTexts(policiesTexts);
  const content = useQuery(versionContent(policy.name, version.version));
  const [done, setDone] = useState({ version: 0, text: '' });
  const against = policy.inForce?.version ?? null;
  const before = against === version.version ? earlier(policy, version.version) : against;
  return (
    <>
      {done.version === version.version && (
        <Alert type="success" showIcon role="status" title={done.text} className="policy-done" />
      )}
      <Section title={say('versions')}>
        <VersionTable policy={policy} chosen={version.version} />
      </Section>
      <Section
        title={
          before === null ? say('changes') : say('changes.between', { from: before, to: version.version })
        }
      >
        {before === null ? (
          <p className="zx-secondary">{say('changes.first')}</p>
        ) : (
          <ChangesView name={policy.name} from={before} to={version.version} />
        )}
      </Section>
      <Section title={say('decide')}>
        <Loaded query={content}>
          {(said) => (
            <DecideView
              key={version.version}
              policy={policy}
              version={version}
              content={said}
              onDone={(text) => setDone({ version: version.version, text })}
            />
          )}
        </Loaded>
      </Section>
    </>
  );
}

/** The version that was in force before. */
function earlier({ activations }: Policy, version: number): number | null {
  return activations.findLast((one) => one.version !== version)?.version ?? null;
}

function VersionTable({ policy, chosen }: { policy: Policy; chosen: number }) {
  const say = useTexts(policiesTexts);
  return (
    <div className="policy-table">
      <table className="zx-plain-table">
        <caption className="zx-hidden">{say('versions')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('column.version')}</th>
            <th scope="col">{say('column.status')}</th>
            <th scope="col">{say('column.from')}</th>
            <th scope="col">{say('column.until')}</th>
            <th scope="col">{say('column.asked-by')}</th>
            <th scope="col">{say('column.asked-on')}</th>
            <th scope="col">{say('column.approved-by')}</th>
            <th scope="col">{say('column.note')}</th>
          </tr>
        </thead>
        <tbody>
          {policy.versions.toReversed().map((one) => (
            <tr
              key={one.version}
              className={one.version === chosen ? 'policy-chosen' : undefined}
              aria-current={one.version === chosen ? 'true' : undefined}
            >
              <td>
                <Link to={`?tab=versions&version=${one.version}`}>
                  {say('version', { version: one.version })}
                </Link>
              </td>
              <td>
                <StageText policy={policy} version={one} />
              </td>
              <td>
                <Days of={periodsOf(policy, one.version)} end="from" />
              </td>
              <td>
                <Days of={periodsOf(policy, one.version)} end="until" />
              </td>
              <td>
                <PersonText id={one.draftedBy} />
              </td>
              <td>
                <SinceText of={one.draftedOn} />
              </td>
              <td>
                <PersonText id={one.approvedBy} />
              </td>
              <td className="policy-wrap">
                <NoteText of={one.note} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where a version stands: the one in force stands out, one that was says what took its place. */
function StageText({ policy, version }: VersionsTabProps) {
  const say = useTexts(policiesTexts);
  const stage = stageOf(policy, version);
  const by = periodsOf(policy, version.version).findLast(({ from }) => from <= policy.asOf)?.by;
  if (stage === 'in-force') return <strong>{say('status.in-force')}</strong>;
  if (stage === 'superseded' && by) return say('status.superseded-by', { version: by });
  return say(stageKeys[stage]);
}

function Days({ of, end }: { of: readonly Period[]; end: 'from' | 'until' }) {
  if (of.length === 0) return <Absent />;
  return of.map((period) => (
    <div key={period.from}>
      <SinceText of={period[end]} />
    </div>
  ));
}
