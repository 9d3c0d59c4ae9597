import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../ui/loaded.js';
import { Quoted } from '../ui/quoted.js';
import { useTexts } from '../ui/texts.js';
import { differenceWords, type DifferenceWords } from './difference-words.js';
import { useVocabulary } from './pieces/editor-context.js';
import { policyDifference, versionContent } from './policies.queries.js';
import { type PoliciesKey, policiesTexts } from './policies.texts.js';

interface ChangesProps {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const changeKeys: Readonly<Record<DifferenceWords['change'], PoliciesKey>> = {
  changed: 'change.changed',
  added: 'change.added',
  removed: 'change.removed',
  order: 'change.order',
};

/** What another version says differently, in words. */
export function ChangesView({ name, from, to }: ChangesProps) {
  const say = useTexts(policiesTexts);
  const words = useVocabulary();
  const differences = useQuery(policyDifference(name, from, to));
  const before = useQuery(versionContent(name, from)).data;
  const after = useQuery(versionContent(name, to)).data;
  return (
    <Loaded query={differences}>
      {(list) => {
        if (list.length === 0) return <p>{say('changes.none')}</p>;
        const rows = list.map((one) => ({
          pointer: one.pointer,
          ...differenceWords(one, [after, before], words),
        }));
        return (
          <>
            <p className="zx-secondary">{say('changes.count', { count: rows.length })}</p>
            <table className="zx-plain-table policy-changes">
              <caption className="zx-hidden">{say('changes.between', { from, to })}</caption>
              <thead>
                <tr>
                  <th scope="col">{say('changes.where')}</th>
                  <th scope="col">{say('changes.how')}</th>
                  <th scope="col">{say('changes.before')}</th>
                  <th scope="col">{say('changes.after')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.pointer}>
                    <td>
                      <Where parts={row.where} />
                    </td>
                    <td>{say(changeKeys[row.change])}</td>
                    <td>
                      <Quoted>{row.from}</Quoted>
                    </td>
                    <td>
                      <strong>
                        <Quoted>{row.to}</Quoted>
                      </strong>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        );
      }}
    </Loaded>
  );
}

function Where({ parts }: { parts: DifferenceWords['where'] }) {
  return parts.map(({ text, quoted }, index) => (
    <span key={index}>
      {index > 0 && ' › '}
      {quoted ? <Quoted>{text}</Quoted> : text}
    </span>
  ));
}
