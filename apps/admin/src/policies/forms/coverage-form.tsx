import { evidenceKinds } from '../../ui/facts/catalogue.js';
import { Section } from '../../ui/section.js';
import { useVocabulary } from '../pieces/editor-context.js';
import { ChoicePiece, CountPiece, DecimalPiece, TextPiece } from '../pieces/inputs.js';
import { RowsPiece } from '../pieces/rows-piece.js';
import { WeightsFoot } from './weights-foot.js';

export function EvidenceCoverageForm() {
  const { say } = useVocabulary();
  return (
    <Section title={say('field.kinds')} actions={<WeightsFoot path={['kinds']} />}>
      <div className="zx-fields">
        <ChoicePiece
          path={['ageFrom']}
          label={say('field.ageFrom')}
          of={['validOn', 'obtainedOn']}
          absent="obtainedOn"
        />
      </div>
      <RowsPiece
        path={['kinds']}
        caption={say('field.kinds')}
        fresh={() => ({ kind: 'siteVisit', weight: '0', freshDays: 365 })}
        columns={[
          {
            key: 'kind',
            title: say('field.kinds'),
            cell: (row, label) => (
              <ChoicePiece bare path={[...row, 'kind']} label={label} of={evidenceKinds} />
            ),
          },
          {
            key: 'weight',
            title: say('field.weight'),
            align: 'right',
            width: 160,
            cell: (row, label) => <DecimalPiece bare path={[...row, 'weight']} label={label} />,
          },
          {
            key: 'freshDays',
            title: say('field.freshDays'),
            align: 'right',
            width: 180,
            cell: (row, label) => (
              <CountPiece bare path={[...row, 'freshDays']} label={label} unit={say('unit.days')} />
            ),
          },
        ]}
      />
    </Section>
  );
}

export function RiskAppetiteForm() {
  const { say } = useVocabulary();
  return (
    <Section title={say('basics')}>
      <div className="zx-fields">
        <DecimalPiece path={['total']} label={say('field.total')} />
        <TextPiece path={['currency']} label={say('field.currency')} />
      </div>
    </Section>
  );
}
