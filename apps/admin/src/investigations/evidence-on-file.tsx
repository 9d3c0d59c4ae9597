import { Button } from 'antd';
import { useState } from 'react';
import { may, useMe } from '../api/me.js';
import { DateText } from '../ui/figure.js';
import { dateText } from '../ui/figures.js';
import { Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Empty, Facts, Section } from '../ui/section.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { CorrectStatements } from './correct-statements.js';
import { Download } from './download.js';
import { EvidenceContent } from './evidence-content.js';
import { evidenceTexts } from './evidence.texts.js';
import type { EvidenceKind } from './evidence/evidence-body.js';
import { investigationTexts } from './investigation.texts.js';
import type { Evidence } from './investigations.queries.js';
import { RetractEvidence } from './retract-evidence.js';

interface OnFileProps {
  readonly kind: EvidenceKind;
  /** Of this kind, newest first. */
  readonly evidence: readonly Evidence[];
  readonly investigation: string;
  /** Opens the part of the customer's record that this kind tells of; absent where there is none. */
  readonly onRecord?: () => void;
}

/** What is on file of a kind: the newest whole, older ones on request. */
export function EvidenceOnFile({ kind, evidence, investigation, onRecord }: OnFileProps) {
  const say = useTexts(investigationTexts);
  const sayKind = useTexts(evidenceTexts);
  const works = may(useMe(), 'work');
  const [all, setAll] = useState(false);
  const shown = all ? evidence : evidence.slice(0, 1);
  const more = evidence.length - shown.length;
  return (
    <Section title={say('on-file', { kind: sayKind(`kind.${kind}`) })}>
      {evidence.length === 0 && <Empty>{say('on-file.empty')}</Empty>}
      {shown.map((one) => (
        <OneEvidence key={one.id} of={one} investigation={investigation} />
      ))}
      {works && onRecord && evidence.some(({ retracted }) => !retracted) && (
        <p className="zx-note">
          {say('on-file.record')}{' '}
          <Button size="small" onClick={onRecord}>
            {say('on-file.to-record')}
          </Button>
        </p>
      )}
      {more > 0 && (
        <Button size="small" onClick={() => setAll(true)}>
          {say('on-file.older', { count: more })}
        </Button>
      )}
    </Section>
  );
}

function OneEvidence({ of, investigation }: { of: Evidence; investigation: string }) {
  const say = useTexts(investigationTexts);
  const me = useMe();
  const { kind, attachment, retracted, corrections, investigationId } = of;
  const place = investigationId === null ? 'standing' : investigationId === investigation ? 'this' : 'other';
  const latest = corrections.at(-1);
  const content = latest ? { statements: latest.statements } : of.content;
  return (
    <article className="zx-evidence">
      <header className="zx-table-bar">
        <strong>
          <DateText of={of.obtainedOn} /> · <Quoted>{of.source}</Quoted>
        </strong>
        {may(me, 'work') && !retracted && (
          <span className="zx-actions">
            {kind === 'financialStatements' && <CorrectStatements of={of} />}
            <RetractEvidence of={of} />
          </span>
        )}
      </header>
      <Withdrawn of={of} />
      <Facts
        of={[
          [say('about'), <DateText key="about" of={of.validOn} />],
          [say('collected-in'), say(place)],
          [say('cost'), <Money key="cost" of={of.cost as never} currency />],
          ...(attachment
            ? [[say('attachment'), <Download key="attachment" of={attachment} />] as const]
            : []),
        ]}
      />
      <EvidenceContent kind={kind} content={content} />
    </article>
  );
}

function Withdrawn({ of: { retracted, corrections } }: { of: Evidence }) {
  const say = useTexts(investigationTexts);
  const language = useLanguage();
  return (
    <>
      {retracted && (
        <p className="zx-note">
          <Quoted>
            {say('retracted', { on: dateText(retracted.on, language), reason: retracted.reason })}
          </Quoted>
        </p>
      )}
      {corrections.map(({ evidenceId, obtainedOn, reason }) => (
        <p key={evidenceId} className="zx-note">
          <Quoted>{say('corrected', { on: dateText(obtainedOn, language), reason })}</Quoted>
        </p>
      ))}
    </>
  );
}
