import type { Condition } from '@zixin/calculations';
import { Button, Select } from 'antd';
import { Quoted } from '../../ui/quoted.js';
import type { FormKey } from '../policy-form.texts.js';
import { conditionWords } from '../policy-words.js';
import { ComparisonPiece, GradeConditionPiece, WordConditionPiece } from './comparison-piece.js';
import { useEditor, usePart, useVocabulary } from './editor-context.js';
import { type PieceProps, ReadPiece } from './held.js';
import { usePut } from './inputs.js';

const forms = ['number', 'word', 'grade', 'all', 'any', 'not'] as const;
type Form = (typeof forms)[number];

const formKeys: Readonly<Record<Form, FormKey>> = {
  number: 'condition.number',
  word: 'condition.word',
  grade: 'condition.grade',
  all: 'condition.all',
  any: 'condition.any',
  not: 'condition.not',
};

export const freshCondition: Condition = { value: '', atLeast: '' };

function formOf(condition: Condition): Form {
  if ('all' in condition) return 'all';
  if ('any' in condition) return 'any';
  if ('not' in condition) return 'not';
  if ('value' in condition) return 'number';
  return 'is' in condition ? 'word' : 'grade';
}

function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'not' in condition ? [condition.not] : [condition];
}

function inForm(condition: Condition, form: Form): Condition {
  const parts = partsOf(condition);
  const [first = freshCondition] = parts;
  const made: Readonly<Record<Form, () => Condition>> = {
    number: () => freshCondition,
    word: () => ({ fact: '', is: [] }),
    grade: () => ({ fact: 'rating.grade', atLeastGrade: 'BBB' }),
    all: () => ({ all: parts }),
    any: () => ({ any: parts }),
    not: () => ({ not: first }),
  };
  return made[form]();
}

/** Yes or no over facts: comparisons, and all, any and not of them. */
export function ConditionPiece(props: PieceProps) {
  const { path, label, bare = false } = props;
  const condition = usePart<Condition>(path);
  const put = usePut(props);
  const words = useVocabulary();
  const { say } = words;
  if (useEditor().readOnly)
    return (
      <ReadPiece {...props}>
        <Quoted>{conditionWords(condition, words)}</Quoted>
      </ReadPiece>
    );
  const form = formOf(condition);
  const bodies: Readonly<Record<Form, () => React.ReactNode>> = {
    number: () => <ComparisonPiece path={path} label={label} />,
    word: () => <WordConditionPiece path={path} label={label} />,
    grade: () => <GradeConditionPiece path={path} label={label} />,
    all: () => <Parts path={path} label={label} by="all" />,
    any: () => <Parts path={path} label={label} by="any" />,
    not: () => (
      <ConditionPiece
        bare
        path={[...path, 'not']}
        label={say('of.piece', { piece: label, what: say('condition.not') })}
      />
    ),
  };
  return (
    <div className="policy-condition" role="group" aria-label={label}>
      {!bare && <span className="policy-label">{label}</span>}
      <Select
        className="policy-form-of"
        aria-label={say('of.piece', { piece: label, what: say('field.kind') })}
        value={form}
        options={forms.map((one) => ({ value: one, label: say(formKeys[one]) }))}
        onChange={(next: Form) => put(inForm(condition, next))}
      />
      <div className="policy-condition-body">{bodies[form]()}</div>
    </div>
  );
}

function Parts({ path, label, by }: PieceProps & { readonly by: 'all' | 'any' }) {
  const parts = usePart<readonly Condition[]>([...path, by]);
  const put = usePut({ path: [...path, by] });
  const { say } = useVocabulary();
  return (
    <div className="policy-operands">
      {parts.map((_, index) => (
        <div key={index} className="policy-operand">
          <ConditionPiece
            bare
            path={[...path, by, index]}
            label={say('row.cell', { column: label, n: index + 1 })}
          />
          <Button
            type="text"
            size="small"
            aria-label={say('row.remove', { n: index + 1 })}
            disabled={parts.length === 1}
            onClick={() => put(parts.toSpliced(index, 1))}
          >
            ✕
          </Button>
        </div>
      ))}
      <Button size="small" onClick={() => put([...parts, freshCondition])}>
        {say('part.add')}
      </Button>
    </div>
  );
}

/** A condition, or none: everything else. */
export function ConditionOrRestPiece(props: PieceProps) {
  const { path } = props;
  const condition = usePart<Condition | null>(path);
  const put = usePut(props);
  const { say } = useVocabulary();
  const { readOnly } = useEditor();
  if (readOnly)
    return condition === null ? (
      <ReadPiece {...props}>{say('words.otherwise')}</ReadPiece>
    ) : (
      <ConditionPiece {...props} />
    );
  return (
    <div className="policy-condition">
      <Select
        aria-label={say('of.piece', { piece: props.label, what: say('condition.some') })}
        value={condition === null ? 'none' : 'some'}
        options={[
          { value: 'some', label: say('condition.some') },
          { value: 'none', label: say('condition.none') },
        ]}
        onChange={(next) => put(next === 'none' ? null : freshCondition)}
      />
      {condition !== null && <ConditionPiece {...props} />}
    </div>
  );
}
