import { type WarningRule, warningLevels } from '@zixin/calculations';
import { Quoted } from '../../ui/quoted.js';
import { Section } from '../../ui/section.js';
import { CardsPiece } from '../pieces/cards-piece.js';
import { useVocabulary } from '../pieces/editor-context.js';
import { ChoicePiece, LabelPiece, TextPiece } from '../pieces/inputs.js';
import { choiceWords, labelWords, tripWords } from '../policy-words.js';
import { ActionsFields } from './actions-fields.js';
import { TripFields } from './trip-fields.js';

const freshRule = () => ({
  code: '',
  label: { en: '', zh: '' },
  level: 'warn',
  cadence: 'daily',
  trip: { value: '', on: '', off: '' },
  actions: [],
});

export function WarningRulesForm() {
  const words = useVocabulary();
  const { say } = words;
  return (
    <Section title={say('field.rules')}>
      <CardsPiece<WarningRule>
        path={['rules']}
        fresh={freshRule}
        addLabel={say('rule.add')}
        title={({ label }) => <Quoted>{labelWords(label, words)}</Quoted>}
        summary={({ trip, level, cadence }) => (
          <>
            <Quoted>{tripWords(trip, words)}</Quoted>
            <span>{choiceWords(cadence, words)}</span>
            {!('levels' in trip) && <span>{choiceWords(level, words)}</span>}
          </>
        )}
      >
        {(path, rule) => (
          <>
            <div className="zx-fields">
              <LabelPiece path={[...path, 'label']} />
              <TextPiece path={[...path, 'code']} label={say('field.code')} />
              <ChoicePiece
                path={[...path, 'cadence']}
                label={say('field.cadence')}
                of={['daily', 'monthEnd']}
              />
              <ChoicePiece path={[...path, 'level']} label={say('field.level')} of={warningLevels} />
            </div>
            <TripFields path={[...path, 'trip']} trip={rule.trip} />
            <ActionsFields path={[...path, 'actions']} />
          </>
        )}
      </CardsPiece>
    </Section>
  );
}
