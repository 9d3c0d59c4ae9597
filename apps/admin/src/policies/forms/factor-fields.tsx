import type { Factor } from '@zixin/calculations';
import { Select } from 'antd';
import type { Path } from '../content-paths.js';
import { unitOfExpression } from '../policy-words.js';
import { BandsPiece } from '../pieces/bands-piece.js';
import { useUsualWords } from '../pieces/comparison-piece.js';
import { useEditor, useVocabulary } from '../pieces/editor-context.js';
import { ExpressionPiece } from '../pieces/expression-piece.js';
import { FactPiece } from '../pieces/fact-picker.js';
import { ChoicePiece, DecimalPiece, LabelPiece, TextPiece, usePut, WordsPiece } from '../pieces/inputs.js';
import { RowsPiece } from '../pieces/rows-piece.js';

interface FactorFieldsProps {
  readonly path: Path;
  readonly factor: Factor;
}

const groups = ['financial', 'record', 'behaviour', 'profile', 'industry'];

/** One factor: what it reads, and the points of each band or word. */
export function FactorFields({ path, factor }: FactorFieldsProps) {
  const { say } = useVocabulary();
  return (
    <>
      <div className="zx-fields">
        <LabelPiece path={[...path, 'label']} />
        <TextPiece path={[...path, 'code']} label={say('field.code')} />
        <ChoicePiece path={[...path, 'group']} label={say('field.group')} of={groups} />
        <DecimalPiece path={[...path, 'weight']} label={say('field.weight')} />
        <FactorKind path={path} factor={factor} />
      </div>
      {'bands' in factor ? (
        <>
          <ExpressionPiece path={[...path, 'value']} label={say('field.value')} />
          <BandsPiece
            path={[...path, 'bands']}
            pointsLabel={say('field.points')}
            unit={unitOfExpression(factor.value)}
          />
        </>
      ) : (
        <CategoryFields path={path} fact={factor.fact} />
      )}
    </>
  );
}

function FactorKind({ path, factor }: FactorFieldsProps) {
  const { say } = useVocabulary();
  const { readOnly } = useEditor();
  const put = usePut({ path });
  if (readOnly) return null;
  const { code, group, label, weight } = factor;
  const common = { code, group, label, weight };
  const change = (kind: string) =>
    put(
      kind === 'bands'
        ? { ...common, value: '', bands: [{ points: '0' }, { from: '', points: '100' }] }
        : { ...common, fact: '', categories: [{ is: [], points: '100' }] },
    );
  return (
    <div className="policy-piece">
      <span className="policy-label">{say('factor.kind')}</span>
      <Select
        aria-label={say('factor.kind')}
        value={'bands' in factor ? 'bands' : 'categories'}
        options={[
          { value: 'bands', label: say('factor.kind.bands') },
          { value: 'categories', label: say('factor.kind.categories') },
        ]}
        onChange={change}
      />
    </div>
  );
}

function CategoryFields({ path, fact }: { path: Path; fact: string }) {
  const { say } = useVocabulary();
  const words = useUsualWords(fact);
  return (
    <>
      <FactPiece path={[...path, 'fact']} label={say('field.fact')} types={['word']} />
      <RowsPiece
        path={[...path, 'categories']}
        caption={say('field.categories')}
        fresh={() => ({ is: [], points: '0' })}
        columns={[
          {
            key: 'is',
            title: say('field.is'),
            cell: (row, label) => <WordsPiece bare path={[...row, 'is']} label={label} of={words} />,
          },
          {
            key: 'points',
            title: say('field.points'),
            width: 160,
            align: 'right',
            cell: (row, label) => <DecimalPiece bare path={[...row, 'points']} label={label} />,
          },
        ]}
      />
    </>
  );
}
