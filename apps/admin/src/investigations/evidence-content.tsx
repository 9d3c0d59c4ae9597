import { DateText } from '../ui/figure.js';
import { Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Facts } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { contentEntries, type ContentEntry } from './evidence-entries.js';
import { evidenceTexts } from './evidence.texts.js';
import { StatementsTable } from './statements-table.js';
import type { KeptStatement } from './kept-statements.js';

/** What a piece of evidence says, in the words of its form. */
export function EvidenceContent({ kind, content }: { kind: string; content: unknown }) {
  if (kind === 'financialStatements')
    return <StatementsTable statements={(content as { statements: readonly KeptStatement[] }).statements} />;
  return <Entries entries={contentEntries(kind, content as Readonly<Record<string, unknown>>)} />;
}

function Entries({ entries }: { entries: readonly ContentEntry[] }) {
  const say = useTexts(evidenceTexts);
  const single = entries.filter(({ rows }) => rows === null);
  const lists = entries.filter(({ rows }) => rows !== null && rows.length > 0);
  return (
    <>
      <Facts of={single.map((entry) => [say(entry.label), <Value key={entry.label} of={entry} />])} />
      {lists.map(({ label, rows }) => (
        <Rows key={label} title={say(label)} rows={rows ?? []} />
      ))}
    </>
  );
}

function Rows({ title, rows }: { title: string; rows: readonly (readonly ContentEntry[])[] }) {
  const say = useTexts(evidenceTexts);
  const labels = [...new Set(rows.flatMap((row) => row.map(({ label }) => label)))];
  return (
    <div className="zx-scroll-x">
      <table className="zx-plain-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            {labels.map((label) => (
              <th key={label} scope="col">
                {say(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {labels.map((label) => (
                <td key={label}>
                  <Value of={row.find((entry) => entry.label === label)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Value({ of }: { of: ContentEntry | undefined }) {
  const say = useTexts(evidenceTexts);
  if (!of) return null;
  const { money, date, word, text } = of;
  if (money) return <Money of={money} currency />;
  if (date) return <DateText of={date} />;
  return word ? say(word) : <Quoted>{text}</Quoted>;
}
