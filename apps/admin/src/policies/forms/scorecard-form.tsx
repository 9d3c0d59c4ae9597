import type { Factor, Scorecard } from '@zixin/calculations';
import { factName } from '../../ui/facts/fact-name.js';
import { Quoted } from '../../ui/quoted.js';
import { Section } from '../../ui/section.js';
import { CardsPiece } from '../pieces/cards-piece.js';
import { ConditionPiece, freshCondition } from '../pieces/condition-piece.js';
import { useEditor, useVocabulary } from '../pieces/editor-context.js';
import { ChoicePiece, DecimalPiece, GradePiece, LabelPiece, TextPiece } from '../pieces/inputs.js';
import { RowsPiece } from '../pieces/rows-piece.js';
import { conditionWords, expressionWords, labelWords } from '../policy-words.js';
import { FactorFields } from './factor-fields.js';
import { WeightsFoot } from './weights-foot.js';

const freshFactor = () => ({
  code: '',
  group: 'financial',
  label: { en: '', zh: '' },
  weight: '0',
  value: '',
  bands: [{ points: '0' }, { from: '', points: '100' }],
});

const freshKnockOut = () => ({ code: '', label: { en: '', zh: '' }, when: freshCondition, cap: '' });

export function ScorecardForm() {
  const words = useVocabulary();
  const { say } = words;
  const { grades } = useEditor();
  return (
    <>
      <Section title={say('basics')}>
        <div className="zx-fields">
          <LabelPiece path={['label']} />
          <ChoicePiece path={['missing']} label={say('field.missing')} of={['reweight', 'zero', 'noScore']} />
        </div>
      </Section>
      <Section title={say('field.factors')} actions={<WeightsFoot path={['factors']} />}>
        <CardsPiece<Factor>
          path={['factors']}
          fresh={freshFactor}
          addLabel={say('factor.add')}
          title={({ label }) => <Quoted>{labelWords(label, words)}</Quoted>}
          summary={(factor) => <FactorSummary factor={factor} />}
        >
          {(path, factor) => <FactorFields path={path} factor={factor} />}
        </CardsPiece>
      </Section>
      <Section title={say('field.coverageCaps')}>
        <RowsPiece
          path={['coverageCaps']}
          caption={say('field.coverageCaps')}
          least={0}
          fresh={() => ({ belowPercent: '', cap: grades.at(-1) ?? '' })}
          columns={[
            {
              key: 'below',
              title: say('field.belowPercent'),
              align: 'right',
              cell: (path, label) => (
                <DecimalPiece
                  bare
                  path={[...path, 'belowPercent']}
                  label={label}
                  unit={say('unit.percent')}
                />
              ),
            },
            {
              key: 'cap',
              title: say('field.cap'),
              cell: (path, label) => <GradePiece bare path={[...path, 'cap']} label={label} />,
            },
          ]}
        />
      </Section>
      <Section title={say('field.knockOuts')}>
        <CardsPiece<Scorecard['knockOuts'][number]>
          path={['knockOuts']}
          least={0}
          fresh={freshKnockOut}
          addLabel={say('knock-out.add')}
          title={({ label }) => <Quoted>{labelWords(label, words)}</Quoted>}
          summary={({ when, cap }) => (
            <>
              <Quoted>{conditionWords(when, words)}</Quoted>
              <span>{say('knock-out.cap', { grade: cap })}</span>
            </>
          )}
        >
          {(path) => (
            <>
              <div className="zx-fields">
                <LabelPiece path={[...path, 'label']} />
                <TextPiece path={[...path, 'code']} label={say('field.code')} />
                <GradePiece path={[...path, 'cap']} label={say('field.cap')} />
              </div>
              <ConditionPiece path={[...path, 'when']} label={say('field.when')} />
            </>
          )}
        </CardsPiece>
      </Section>
    </>
  );
}

function FactorSummary({ factor }: { factor: Factor }) {
  const words = useVocabulary();
  const { say } = words;
  const reads =
    'bands' in factor ? expressionWords(factor.value, words) : factName(factor.fact, words.sayFact);
  return (
    <>
      <Quoted>{reads}</Quoted>
      <span className="zx-figure">{say('factor.weight', { weight: factor.weight })}</span>
    </>
  );
}
