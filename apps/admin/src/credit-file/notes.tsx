import { DateText } from '../ui/figure.js';
import { Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Tag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';
import { PersonText } from './person-text.js';

const kinds = {
  call: 'note.call',
  visit: 'note.visit',
  promise: 'note.promise',
  other: 'note.other',
} as const;
const shown = 4;

/** What people noted, the latest first; the older ones on demand. */
export function Notes() {
  const say = useTexts(creditFileTexts);
  const { file } = useFile();
  const notes = file.notes.toReversed();
  if (notes.length === 0) return null;
  return (
    <div>
      <h3>{say('notes', { count: file.noteCount })}</h3>
      <NoteList notes={notes.slice(0, shown)} />
      {notes.length > shown && (
        <details>
          <summary>{say('notes.older', { count: notes.length - shown })}</summary>
          <NoteList notes={notes.slice(shown)} />
        </details>
      )}
    </div>
  );
}

function NoteList({ notes }: { notes: ReturnType<typeof useFile>['file']['notes'] }) {
  const say = useTexts(creditFileTexts);
  return (
    <ul className="cf-lines">
      {notes.map((note) => (
        <li key={note.noteId}>
          <DateText of={note.on} /> <Tag>{say(kinds[note.kind])}</Tag> <Quoted>{note.text}</Quoted>
          {note.promisedAmount && (
            <strong>
              <Money of={note.promisedAmount} currency /> <DateText of={note.promisedOn} />
            </strong>
          )}
          <span className="zx-secondary">
            <PersonText id={note.by} />
          </span>
        </li>
      ))}
    </ul>
  );
}
