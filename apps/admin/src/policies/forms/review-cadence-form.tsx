import type { ReviewCadence } from '@zixin/calculations';
import { Quoted } from '../../ui/quoted.js';
import { usePolicyNames } from '../../ui/policy-names.js';
import { Section } from '../../ui/section.js';
import { CardsPiece } from '../pieces/cards-piece.js';
import { ConditionOrRestPiece, freshCondition } from '../pieces/condition-piece.js';
import { useVocabulary } from '../pieces/editor-context.js';
import { CountPiece } from '../pieces/inputs.js';
import { conditionWords } from '../policy-words.js';

/** Days to the next review; the first row that fits decides. */
export function ReviewCadenceForm() {
  const words = useVocabulary();
  const { say } = words;
  const policyNames = usePolicyNames();
  return (
    <Section title={policyNames.name('reviewCadence')}>
      <CardsPiece<ReviewCadence['cadence'][number]>
        path={['cadence']}
        fresh={() => ({ when: freshCondition, days: 90 })}
        addLabel={say('cadence.add')}
        title={({ when }) => (
          <Quoted>{when === null ? say('words.otherwise') : conditionWords(when, words)}</Quoted>
        )}
        summary={({ days }) => <span className="zx-figure">{say('cadence.in', { count: days })}</span>}
      >
        {(path) => (
          <>
            <ConditionOrRestPiece path={[...path, 'when']} label={say('field.when')} />
            <div className="zx-fields">
              <CountPiece path={[...path, 'days']} label={say('field.days')} unit={say('unit.days')} />
            </div>
          </>
        )}
      </CardsPiece>
    </Section>
  );
}
