import { InstantText } from '../ui/figure.js';
import { Quoted } from '../ui/quoted.js';
import { LevelTag } from '../ui/tags.js';
import { type Say, useTexts } from '../ui/texts.js';
import type { EventPlace, Verification } from './audit.queries.js';
import { type AuditKey, auditTexts } from './audit.texts.js';
import { Findings } from './findings.js';
import type { EventType } from './kinds.js';
import { kindTexts } from './kinds.texts.js';

interface ViewProps {
  readonly of: Verification;
  /** Of the customer; `null`: all. */
  readonly name: string | null;
  readonly onOpen: (place: EventPlace) => void;
}

/** One verification: how far it is, or what it proved. */
export function VerificationView({ of, name, onOpen }: ViewProps) {
  const say = useTexts(auditTexts);
  return (
    <article className="audit-verification">
      <h3>{name === null ? say('verify.of-all') : <Quoted>{name}</Quoted>}</h3>
      <p className="zx-secondary">
        <InstantText of={of.startedAt} />
      </p>
      {of.status === 'failed' && <p role="alert">{say('verify.failed')}</p>}
      {(of.status === 'waiting' || of.status === 'running') && <Progress of={of} />}
      {of.result && <Outcome of={of.result} onOpen={onOpen} />}
    </article>
  );
}

function Progress({ of }: { of: Verification }) {
  const say = useTexts(auditTexts);
  const label = progressText(of, say);
  const share = shareOf(of);
  return (
    <p role="status">
      <progress aria-label={label} max={100} {...(share === null ? {} : { value: share })} />
      <span>{label}</span>
    </p>
  );
}

function progressText({ status, progress }: Verification, say: Say<AuditKey>): string {
  if (status === 'waiting') return say('verify.waiting');
  if (!progress) return say('verify.starting');
  const { pass, events, ofEvents, decisions, ofDecisions } = progress;
  if (pass === 'decisions') return say('verify.decisions', { done: decisions, of: ofDecisions ?? decisions });
  return ofEvents === null
    ? say('verify.chains', { events })
    : say('verify.chains.of', { events, of: ofEvents });
}

/** Percent of the pass it is in; `null` where that is not known. */
export function shareOf({ progress }: Pick<Verification, 'progress'>): number | null {
  if (!progress) return null;
  const { pass, events, ofEvents, decisions, ofDecisions } = progress;
  const [done, of] = pass === 'chains' ? [events, ofEvents] : [decisions, ofDecisions];
  if (of === null) return null;
  return of === 0 ? 100 : Math.min(100, Math.floor((100 * done) / of));
}

interface OutcomeProps {
  readonly of: NonNullable<Verification['result']>;
  readonly onOpen: ViewProps['onOpen'];
}

function Outcome({ of, onOpen }: OutcomeProps) {
  const say = useTexts(auditTexts);
  const kind = useTexts(kindTexts);
  const kinds = Object.entries(of.decisions);
  const decisions = kinds.reduce((sum, [, count]) => sum + count, 0);
  const faults = of.findings.length + of.moreFindings;
  return (
    <>
      <p>
        <LevelTag
          level={of.ok ? 'green' : 'red'}
          word={of.ok ? say('verify.ok') : say('verify.wrong', { count: faults })}
        />
      </p>
      <p>{say('verify.events', { events: of.events, streams: of.streams })}</p>
      <p>{say('verify.counts', { decisions, customers: of.customers })}</p>
      {of.findings.length > 0 && <Findings of={of.findings} more={of.moreFindings} onOpen={onOpen} />}
      {kinds.length > 0 && (
        <details>
          <summary>{say('verify.kinds')}</summary>
          <dl className="audit-kinds-list">
            {kinds.map(([type, count]) => (
              <div key={type}>
                <dt>{kind(type as EventType)}</dt>
                <dd className="zx-figure">{count}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
