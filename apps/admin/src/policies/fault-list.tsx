import { Fragment } from 'react';
import { Quoted } from '../ui/quoted.js';
import { useTexts } from '../ui/texts.js';
import { placeWords } from './difference-words.js';
import type { Fault } from './faults.js';
import { useVocabulary } from './pieces/editor-context.js';
import { policiesTexts } from './policies.texts.js';

interface FaultListProps {
  readonly content: unknown;
  readonly faults: readonly Fault[];
  readonly onSeek: (pointer: string) => void;
}

/** Everything that is wrong with a draft, each with the way to its field. */
export function FaultList({ content, faults, onSeek }: FaultListProps) {
  const say = useTexts(policiesTexts);
  if (faults.length === 0) return null;
  return (
    <section className="policy-faults" aria-label={say('draft.faults.where')}>
      <strong>{say('draft.faults.where')}</strong>
      <ul className="policy-text-faults">
        {faults.map(({ pointer, message }) => (
          <li key={`${pointer} ${message}`}>
            <button type="button" className="zx-plain policy-seek" onClick={() => onSeek(pointer)}>
              <Place of={pointer} content={content} /> {message}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Place({ of, content }: { of: string; content: unknown }) {
  const words = useVocabulary();
  return (
    <span className="policy-place">
      {placeWords(of, [content], words).map(({ text, quoted }, index) => (
        <Fragment key={index}>
          {index > 0 && ' › '}
          {quoted ? <Quoted>{text}</Quoted> : text}
        </Fragment>
      ))}
    </span>
  );
}
