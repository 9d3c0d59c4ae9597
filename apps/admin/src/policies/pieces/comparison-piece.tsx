import type { Condition } from '@zixin/calculations';
import { Input, Select } from 'antd';
import { boundWords, isDecimal, unitOfExpression } from '../policy-words.js';
import { useEditor, usePart, useVocabulary } from './editor-context.js';
import { ExpressionPiece } from './expression-piece.js';
import { FactPiece } from './fact-picker.js';
import { Held, type PieceProps } from './held.js';
import { GradePiece, usePut, WordsPiece } from './inputs.js';

const bounds = [
  { value: 'atLeast', label: '≥' },
  { value: 'above', label: '>' },
  { value: 'below', label: '<' },
  { value: 'atMost', label: '≤' },
] as const;
type Bound = (typeof bounds)[number]['value'];
type Comparison = Extract<Condition, { readonly value: unknown }>;

/** A figure against a bound. */
export function ComparisonPiece({ path, label }: PieceProps) {
  const condition = usePart<Comparison>(path);
  const put = usePut({ path });
  const words = useVocabulary();
  const { say } = words;
  const key: Bound = bounds.find(({ value }) => value in condition)?.value ?? 'atLeast';
  const bound = String((condition as unknown as Readonly<Record<string, string>>)[key] ?? '');
  const unit = unitOfExpression(condition.value);
  const compared = (by: Bound, text: string) => put({ value: condition.value, [by]: text });
  return (
    <div className="policy-comparison">
      <ExpressionPiece bare path={[...path, 'value']} label={label} />
      <Held bare path={[...path, key]} label={say('of.piece', { piece: label, what: say('compare') })}>
        {(control) => (
          <span className="policy-bound">
            <Select
              aria-label={say('of.piece', { piece: label, what: say('field.kind') })}
              value={key}
              options={[...bounds]}
              onChange={(next: Bound) => compared(next, bound)}
            />
            <Input
              {...control}
              value={bound}
              inputMode="decimal"
              autoComplete="off"
              onChange={({ target }) => compared(key, target.value.trim())}
            />
            {isDecimal(bound) && unit !== 'number' && (
              <span className="zx-secondary">{boundWords(bound, unit, words)}</span>
            )}
          </span>
        )}
      </Held>
    </div>
  );
}

const usual: Readonly<Record<string, readonly string[]>> = {
  'warning.level': ['green', 'amber', 'red'],
  'account.defaulted': ['yes', 'no'],
  'account.onHold': ['yes', 'no'],
  'evidence.litigation.dishonestDebtor': ['yes', 'no'],
  'evidence.bankReference.standing': ['good', 'fair', 'poor'],
  'evidence.registration.status': ['active', 'revoked', 'dissolved'],
  'evidence.taxRecord.creditGrade': ['A', 'B', 'M', 'C', 'D'],
};

/** The words a fact usually has. */
export function useUsualWords(fact: string): readonly string[] {
  const { grades, tiers } = useEditor();
  if (fact === 'rating.grade') return grades;
  return fact === 'tier.name' ? tiers : (usual[fact] ?? []);
}

/** A fact's word among some. */
export function WordConditionPiece({ path, label }: PieceProps) {
  const { fact } = usePart<Extract<Condition, { readonly is: unknown }>>(path);
  const { say } = useVocabulary();
  const words = useUsualWords(fact);
  return (
    <div className="policy-comparison">
      <FactPiece
        bare
        path={[...path, 'fact']}
        types={['word']}
        label={say('of.piece', { piece: label, what: say('expression.fact') })}
      />
      <WordsPiece
        bare
        path={[...path, 'is']}
        of={words}
        label={say('of.piece', { piece: label, what: say('field.is') })}
      />
    </div>
  );
}

/** A grade along the scale. */
export function GradeConditionPiece({ path, label }: PieceProps) {
  const condition = usePart<Readonly<Record<string, string>>>(path);
  const put = usePut({ path });
  const { say } = useVocabulary();
  const by = 'belowGrade' in condition ? 'belowGrade' : 'atLeastGrade';
  return (
    <div className="policy-comparison">
      <FactPiece
        bare
        path={[...path, 'fact']}
        types={['word']}
        label={say('of.piece', { piece: label, what: say('expression.fact') })}
      />
      <Select
        aria-label={say('of.piece', { piece: label, what: say('compare') })}
        value={by}
        options={[
          { value: 'atLeastGrade', label: say('grade.at-least') },
          { value: 'belowGrade', label: say('grade.below') },
        ]}
        onChange={(next) => put({ fact: condition['fact'], [next]: condition[by] })}
      />
      <GradePiece
        bare
        path={[...path, by]}
        label={say('of.piece', { piece: label, what: say('field.grade') })}
      />
    </div>
  );
}
