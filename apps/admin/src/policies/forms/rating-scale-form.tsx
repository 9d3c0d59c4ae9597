import { Section } from '../../ui/section.js';
import { GradeTag } from '../../ui/tags.js';
import type { Path } from '../content-paths.js';
import { useEditor, usePart, useVocabulary } from '../pieces/editor-context.js';
import { DecimalPiece, TextPiece } from '../pieces/inputs.js';
import { RowsPiece } from '../pieces/rows-piece.js';

export function RatingScaleForm() {
  const { say } = useVocabulary();
  const percent = say('unit.percent');
  return (
    <>
      <Section title={say('field.grades')}>
        <RowsPiece
          path={['grades']}
          caption={say('field.grades')}
          fresh={() => ({ grade: '', from: '0', pdPercent: '0' })}
          columns={[
            {
              key: 'grade',
              title: say('field.grade'),
              width: 160,
              cell: (path, label) => <GradeCell path={[...path, 'grade']} label={label} />,
            },
            {
              key: 'from',
              title: say('scale.from'),
              align: 'right',
              cell: (path, label) => <LeastScoreCell path={[...path, 'from']} label={label} />,
            },
            {
              key: 'pd',
              title: say('field.pdPercent'),
              align: 'right',
              cell: (path, label) => (
                <DecimalPiece bare path={[...path, 'pdPercent']} label={label} unit={percent} />
              ),
            },
          ]}
        />
      </Section>
      <Section title={say('basics')}>
        <div className="zx-fields">
          <DecimalPiece path={['lgdPercent']} label={say('field.lgdPercent')} unit={percent} />
          <DecimalPiece path={['pdFloorPercent']} label={say('field.pdFloorPercent')} unit={percent} />
        </div>
      </Section>
    </>
  );
}

interface CellProps {
  readonly path: Path;
  readonly label: string;
}

function GradeCell({ path, label }: CellProps) {
  const grade = usePart<string>(path);
  return useEditor().readOnly ? <GradeTag grade={grade} /> : <TextPiece bare path={path} label={label} />;
}

/** The grade of a declared default has no least score. */
function LeastScoreCell({ path, label }: CellProps) {
  const from = usePart<string | null>(path);
  const { say } = useVocabulary();
  if (from === null) return <span className="zx-secondary">{say('default.grade')}</span>;
  return <DecimalPiece bare path={path} label={label} />;
}
