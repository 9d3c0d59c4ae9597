import { Link } from 'react-router';
import { DateText, Percent } from '../ui/figure.js';
import { Quoted } from '../ui/quoted.js';
import { useTexts } from '../ui/texts.js';
import { Cells } from './cells.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';
import { investigationReasonKeys, investigationStatusKeys } from './phrases.js';

const shown = 6;

export function Investigations() {
  const say = useTexts(creditFileTexts);
  const { file } = useFile();
  const newest = file.investigations.toSorted((a, b) => b.openedOn.localeCompare(a.openedOn));
  const rows = newest.map(
    (one) =>
      [
        one.id,
        [
          <Link key="link" to={`/investigations/${one.id}`}>
            <DateText of={one.openedOn} />
          </Link>,
          say(investigationReasonKeys[one.reason]),
          say(investigationStatusKeys[one.status]),
          <DateText key="closed" of={one.closedOn} />,
          <Percent key="coverage" of={one.coverage?.percent} decimals={0} />,
          <Quoted key="conclusion">{one.conclusion ?? one.cancelledBecause ?? one.findings[0]}</Quoted>,
        ],
      ] as const,
  );
  const table = (title: string, some: typeof rows) => (
    <Cells
      title={title}
      empty={say('investigations.none')}
      head={[
        ...[say('investigation.opened'), say('investigation.reason'), say('investigation.status')],
        ...[say('investigation.closed'), say('investigation.coverage'), say('investigation.conclusion')],
      ]}
      numbers={[4]}
      rows={some}
    />
  );
  return (
    <>
      {table(say('investigations'), rows.slice(0, shown))}
      {rows.length > shown && (
        <details>
          <summary>{say('investigations.older', { count: rows.length - shown })}</summary>
          {table(say('investigations.older', { count: rows.length - shown }), rows.slice(shown))}
        </details>
      )}
    </>
  );
}
