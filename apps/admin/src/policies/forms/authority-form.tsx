import { decisionRoles } from '@zixin/calculations';
import { Button } from 'antd';
import { useHouse } from '../../ui/house.js';
import { Section } from '../../ui/section.js';
import type { Path } from '../content-paths.js';
import { useEditor, usePart, useVocabulary } from '../pieces/editor-context.js';
import { ChoicePiece, CountPiece, DecimalPiece, usePut, WordsPiece, YesNoPiece } from '../pieces/inputs.js';
import { RowsPiece } from '../pieces/rows-piece.js';

export function AuthorityForm() {
  const { say } = useVocabulary();
  const { currency } = useHouse();
  const overrides = usePart<readonly unknown[] | undefined>(['overrides']);
  return (
    <div className="policy-pairs">
      <Section title={say('authority.limits')}>
        <Steps path={['limits']} caption={say('authority.limits')} unit={currency} />
      </Section>
      <Section title={say('authority.terms')}>
        <Steps path={['terms']} caption={say('authority.terms')} unit={say('unit.days')} />
      </Section>
      <Section title={say('authority.overrides')}>
        {overrides === undefined ? (
          <NoOverrides />
        ) : (
          <Steps path={['overrides']} caption={say('authority.overrides')} />
        )}
      </Section>
      <Section title={say('authority.above')}>
        <div className="zx-fields">
          <ChoicePiece path={['above', 'role']} label={say('field.role')} of={decisionRoles} />
          <CountPiece
            path={['above', 'approvers']}
            label={say('field.approvers')}
            unit={say('unit.people')}
          />
        </div>
      </Section>
      <Section title={say('authority.byGrade')}>
        <GradeRules />
      </Section>
    </div>
  );
}

function NoOverrides() {
  const { say } = useVocabulary();
  const put = usePut({ path: ['overrides'] });
  if (useEditor().readOnly) return <p>{say('none')}</p>;
  return (
    <Button onClick={() => put([{ upTo: '1', role: 'creditManager', approvers: 1 }])}>
      {say('override.steps')}
    </Button>
  );
}

interface StepsProps {
  readonly path: Path;
  readonly caption: string;
  readonly unit?: string;
}

/** Rising steps, each with who approves up to it. */
function Steps({ path, caption, unit }: StepsProps) {
  const { say } = useVocabulary();
  return (
    <RowsPiece
      path={path}
      caption={caption}
      fresh={() => ({ upTo: '', role: 'committee', approvers: 1 })}
      columns={[
        {
          key: 'upTo',
          title: say('field.upTo'),
          align: 'right',
          width: 240,
          cell: (row, label) => <DecimalPiece bare path={[...row, 'upTo']} label={label} unit={unit} />,
        },
        {
          key: 'role',
          title: say('field.role'),
          cell: (row, label) => <ChoicePiece bare path={[...row, 'role']} label={label} of={decisionRoles} />,
        },
        {
          key: 'approvers',
          title: say('field.approvers'),
          align: 'right',
          width: 140,
          cell: (row, label) => <CountPiece bare path={[...row, 'approvers']} label={label} />,
        },
      ]}
    />
  );
}

function GradeRules() {
  const { say } = useVocabulary();
  const { grades } = useEditor();
  return (
    <RowsPiece
      path={['byGrade']}
      caption={say('authority.byGrade')}
      least={0}
      fresh={() => ({ grades: [], thresholdPercent: '100', atLeast: null, prepaymentOnly: false })}
      columns={[
        {
          key: 'grades',
          title: say('field.grades'),
          cell: (row, label) => <WordsPiece bare path={[...row, 'grades']} label={label} of={grades} />,
        },
        {
          key: 'threshold',
          title: say('field.thresholdPercent'),
          align: 'right',
          width: 160,
          cell: (row, label) => (
            <DecimalPiece bare path={[...row, 'thresholdPercent']} label={label} unit={say('unit.percent')} />
          ),
        },
        {
          key: 'atLeast',
          title: say('field.atLeast'),
          width: 180,
          cell: (row, label) => (
            <ChoicePiece
              bare
              path={[...row, 'atLeast']}
              label={label}
              of={decisionRoles}
              none={say('none')}
            />
          ),
        },
        {
          key: 'prepaymentOnly',
          title: say('field.prepaymentOnly'),
          width: 120,
          cell: (row, label) => <YesNoPiece bare path={[...row, 'prepaymentOnly']} label={label} />,
        },
      ]}
    />
  );
}
