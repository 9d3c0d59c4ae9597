import type { LimitMethod } from '@zixin/calculations';
import { useHouse } from '../../ui/house.js';
import { Quoted } from '../../ui/quoted.js';
import { Section } from '../../ui/section.js';
import { CardsPiece } from '../pieces/cards-piece.js';
import { useVocabulary } from '../pieces/editor-context.js';
import { ChoicePiece, DecimalPiece, YesNoPiece } from '../pieces/inputs.js';
import { expressionWords, labelWords } from '../policy-words.js';
import { MethodFields } from './method-fields.js';

const freshMethod = () => ({
  code: '',
  label: { en: '', zh: '' },
  binding: true,
  amount: '',
  share: { percent: '100' },
});

export function LimitMethodsForm() {
  const words = useVocabulary();
  const { say } = words;
  const { currency } = useHouse();
  return (
    <>
      <Section title={say('basics')}>
        <div className="zx-fields">
          <ChoicePiece path={['combination']} label={say('field.combination')} of={['least', 'mean']} />
          <DecimalPiece path={['step']} label={say('field.step')} unit={currency} />
          <YesNoPiece path={['tightenAutomatically']} label={say('field.tightenAutomatically')} />
        </div>
      </Section>
      <Section title={say('field.methods')}>
        <CardsPiece<LimitMethod>
          path={['methods']}
          fresh={freshMethod}
          addLabel={say('method.add')}
          title={({ label }) => <Quoted>{labelWords(label, words)}</Quoted>}
          summary={(method) => <MethodSummary method={method} />}
        >
          {(path, method) => <MethodFields path={path} method={method} />}
        </CardsPiece>
      </Section>
    </>
  );
}

function MethodSummary({ method: { amount, binding, cap = false } }: { method: LimitMethod }) {
  const words = useVocabulary();
  const { say } = words;
  const role = cap ? 'method.cap' : binding ? 'method.binding' : 'method.informative';
  return (
    <>
      <Quoted>{expressionWords(amount, words)}</Quoted>
      <span>{say(role)}</span>
    </>
  );
}
