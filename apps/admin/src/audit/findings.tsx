import { Absent } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { useTexts } from '../ui/texts.js';
import type { EventPlace, Finding } from './audit.queries.js';
import { type AuditKey, auditTexts } from './audit.texts.js';

interface FindingsProps {
  readonly of: readonly Finding[];
  /** How many more there are. */
  readonly more: number;
  readonly onOpen: (place: EventPlace) => void;
}

const kinds: Readonly<Record<Finding['kind'], AuditKey>> = {
  chain: 'finding.chain',
  unreadable: 'finding.unreadable',
  decision: 'finding.decision',
};

/** What a fault is called: a decision without a figure could not be computed again at all. */
export const faultOf = ({ kind, figure }: Pick<Finding, 'kind' | 'figure'>): AuditKey =>
  kind === 'decision' && figure === null ? 'finding.unprovable' : kinds[kind];

export function Findings({ of, more, onOpen }: FindingsProps) {
  const say = useTexts(auditTexts);
  return (
    <section aria-label={say('findings')}>
      <ul className="audit-findings">
        {of.map((finding) => (
          <li key={`${finding.stream}:${finding.revision}:${finding.figure}:${finding.problem}`}>
            <strong>{say(faultOf(finding))}</strong>
            <button type="button" className="audit-link" onClick={() => onOpen(finding)}>
              <code>
                {finding.stream}:{finding.revision}
              </code>
            </button>
            {finding.figure === null ? <Problem of={finding} /> : <Values of={finding} />}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{say('findings.more', { count: more })}</p>}
    </section>
  );
}

const Problem = ({ of }: { of: Finding }) => (
  <p className="zx-secondary">
    <Quoted>{of.problem}</Quoted>
  </p>
);

function Values({ of: { figure, stored, recomputed } }: { of: Finding }) {
  const say = useTexts(auditTexts);
  return (
    <dl>
      <dt>{say('finding.figure')}</dt>
      <dd>
        <code>{figure}</code>
      </dd>
      <dt>{say('finding.stored')}</dt>
      <dd>{shown(stored)}</dd>
      <dt>{say('finding.recomputed')}</dt>
      <dd>{shown(recomputed)}</dd>
    </dl>
  );
}

const shown = (value: unknown) =>
  value === null || value === undefined ? (
    <Absent />
  ) : (
    <code>{typeof value === 'string' ? value : JSON.stringify(value)}</code>
  );
