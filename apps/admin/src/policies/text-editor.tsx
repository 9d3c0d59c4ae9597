import { useRef } from 'react';
import { Quoted } from '../ui/quoted.js';
import { useTexts } from '../ui/texts.js';
import type { Fault } from './faults.js';
import { policiesTexts } from './policies.texts.js';
import { readText } from './policy-text.js';

interface TextEditorProps {
  readonly text: string;
  readonly faults: readonly Fault[];
  readonly onChange: (text: string) => void;
}

/** The whole policy as text with numbered lines, and what is wrong at which. */
export function TextEditor({ text, faults, onChange }: TextEditorProps) {
  const say = useTexts(policiesTexts);
  const area = useRef<HTMLTextAreaElement>(null);
  const read = readText(text);
  const lineOf = 'content' in read ? read.lineOf : () => 1;
  const found = faults.map((fault) => ({ ...fault, line: lineOf(fault.pointer) }));
  const wrong = new Set('unread' in read ? [read.unread.line] : found.map(({ line }) => line));
  const lines = text.split('\n');
  const goTo = (line: number) => {
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    area.current?.focus();
    area.current?.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  };
  return (
    <>
      {'unread' in read ? (
        <p className="policy-fault" role="alert">
          {say('text.unread', { line: read.unread.line, column: read.unread.column })}{' '}
          <Quoted>{read.unread.reason}</Quoted>
        </p>
      ) : (
        found.length === 0 && <p className="zx-secondary">{say('text.fine')}</p>
      )}
      {'content' in read && found.length > 0 && (
        <ul className="policy-text-faults">
          {found.map(({ pointer, message, line }) => (
            <li key={`${pointer} ${message}`}>
              <button type="button" className="zx-plain" onClick={() => goTo(line)}>
                {say('text.fault', { line, message })}
              </button>{' '}
              <Quoted>{pointer}</Quoted>
            </li>
          ))}
        </ul>
      )}
      <div className="policy-text">
        <div className="policy-text-lines" aria-hidden="true">
          {lines.map((_, index) => (
            <div key={index} data-fault={wrong.has(index + 1)}>
              {index + 1}
            </div>
          ))}
        </div>
        <textarea
          ref={area}
          aria-label={say('text')}
          value={text}
          rows={lines.length + 1}
          spellCheck={false}
          translate="no"
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
    </>
  );
}
