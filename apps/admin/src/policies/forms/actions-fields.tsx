import type { WarningAction } from '@zixin/calculations';
import { Button, Select } from 'antd';
import { Quoted } from '../../ui/quoted.js';
import { type Path, withValue } from '../content-paths.js';
import { actionWords, choiceWords } from '../policy-words.js';
import { useEditor, usePart, useVocabulary } from '../pieces/editor-context.js';
import { PartFaults, ReadPiece } from '../pieces/held.js';
import { CountPiece, DecimalPiece, YesNoPiece } from '../pieces/inputs.js';

const fresh: Readonly<Record<WarningAction['action'], WarningAction>> = {
  review: { action: 'review', withinDays: 30, automatic: false },
  lowerLimit: { action: 'lowerLimit', percent: '20', automatic: false },
  shortenTerms: { action: 'shortenTerms', netDays: 30, prepaymentPercent: 0, automatic: false },
  placeHold: { action: 'placeHold', automatic: false },
  demandGuarantee: { action: 'demandGuarantee', automatic: false },
};
const kinds = Object.keys(fresh) as readonly WarningAction['action'][];

/** What a warning proposes, each action at most once. */
export function ActionsFields({ path }: { path: Path }) {
  const { readOnly, change } = useEditor();
  const actions = usePart<readonly WarningAction[]>(path);
  const words = useVocabulary();
  const { say } = words;
  const put = (list: readonly WarningAction[]) => change((content) => withValue(content, path, list));
  if (readOnly)
    return (
      <ReadPiece label={say('field.actions')}>
        <Quoted>
          {actions.length === 0
            ? say('words.nothing')
            : actions.map((one) => actionWords(one, words)).join(say('words.semicolon'))}
        </Quoted>
      </ReadPiece>
    );
  const left = kinds.filter((kind) => !actions.some(({ action }) => action === kind));
  const [next] = left;
  return (
    <div className="policy-condition">
      <span className="policy-label">{say('field.actions')}</span>
      <PartFaults path={path} />
      {actions.map(({ action }, index) => (
        <div key={action} className="policy-action">
          <Select
            aria-label={say('row.cell', { column: say('field.action'), n: index + 1 })}
            value={action}
            options={[action, ...left].map((kind) => ({ value: kind, label: choiceWords(kind, words) }))}
            onChange={(kind) => put(actions.with(index, fresh[kind]))}
          />
          <OwnFields path={[...path, index]} action={action} />
          <YesNoPiece path={[...path, index, 'automatic']} label={say('field.automatic')} />
          <Button
            type="text"
            size="small"
            aria-label={say('row.remove', { n: index + 1 })}
            onClick={() => put(actions.toSpliced(index, 1))}
          >
            ✕
          </Button>
        </div>
      ))}
      {next && (
        <div>
          <Button size="small" onClick={() => put([...actions, fresh[next]])}>
            {say('action.add')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface OwnFieldsProps {
  readonly path: Path;
  readonly action: WarningAction['action'];
}

function OwnFields({ path, action }: OwnFieldsProps) {
  const { say } = useVocabulary();
  const [days, percent] = [say('unit.days'), say('unit.percent')];
  if (action === 'review')
    return <CountPiece bare path={[...path, 'withinDays']} label={say('field.withinDays')} unit={days} />;
  if (action === 'lowerLimit')
    return <DecimalPiece bare path={[...path, 'percent']} label={say('field.percent')} unit={percent} />;
  if (action !== 'shortenTerms') return null;
  return (
    <>
      <CountPiece bare path={[...path, 'netDays']} label={say('field.netDays')} unit={days} />
      <CountPiece
        bare
        path={[...path, 'prepaymentPercent']}
        label={say('field.prepaymentPercent')}
        unit={percent}
      />
    </>
  );
}
