import type { Expression } from '@zixin/calculations';
import { Button, Select } from 'antd';
import { unitOf } from '../../ui/facts/fact-units.js';
import { Quoted } from '../../ui/quoted.js';
import type { FormKey } from '../policy-form.texts.js';
import { expressionWords, isDecimal } from '../policy-words.js';
import { useEditor, usePart, useVocabulary } from './editor-context.js';
import { FactPiece } from './fact-picker.js';
import { PartFaults, type PieceProps, ReadPiece } from './held.js';
import { DecimalPiece, usePut } from './inputs.js';

const forms = [
  ...(['fact', 'number', 'add', 'subtract', 'multiply', 'divide', 'least', 'greatest'] as const),
];
type Form = (typeof forms)[number];

const formKeys: Readonly<Record<Form, FormKey>> = {
  fact: 'expression.fact',
  number: 'expression.number',
  add: 'expression.add',
  subtract: 'expression.subtract',
  multiply: 'expression.multiply',
  divide: 'expression.divide',
  least: 'expression.least',
  greatest: 'expression.greatest',
};
const ofTwo: ReadonlySet<Form> = new Set(['subtract', 'divide']);
const numberLike = /^[-\d.,，０-９]/;

function formOf(expression: Expression): Form {
  if (typeof expression === 'string') return numberLike.test(expression) ? 'number' : 'fact';
  const [operation] = Object.keys(expression);
  return forms.find((form) => form === operation) ?? 'add';
}

const operandsOf = (expression: Expression): readonly Expression[] =>
  typeof expression === 'string' ? [expression] : (Object.values(expression)[0] ?? []);

/** The same terms under another operation, as far as it takes them. */
function inForm(expression: Expression, form: Form): unknown {
  const [first = ''] = operandsOf(expression);
  if (form === 'fact') return typeof first === 'string' && !isDecimal(first) ? first : '';
  if (form === 'number') return isDecimal(first) ? first : '0';
  const terms = operandsOf(expression);
  return { [form]: terms.length > 1 && !ofTwo.has(form) ? terms : [first, terms[1] ?? ''] };
}

/** A figure made of facts, numbers and operations on them. */
export function ExpressionPiece(props: PieceProps) {
  const { path, label } = props;
  const expression = usePart<Expression>(path);
  const words = useVocabulary();
  const { readOnly } = useEditor();
  if (readOnly)
    return (
      <ReadPiece {...props}>
        <Quoted>{expressionWords(expression, words)}</Quoted>
      </ReadPiece>
    );
  const form = formOf(expression);
  return (
    <div className="policy-expression" role="group" aria-label={label}>
      {!props.bare && <span className="policy-label">{label}</span>}
      <div className="policy-expression-line">
        <FormSelect {...props} form={form} expression={expression} />
        {form === 'fact' && (
          <FactPiece
            bare
            path={path}
            label={words.say('of.piece', { piece: label, what: words.say('expression.fact') })}
            types={['number']}
          />
        )}
        {form === 'number' && (
          <DecimalPiece
            bare
            empty="0"
            path={path}
            label={words.say('of.piece', { piece: label, what: words.say('expression.number') })}
          />
        )}
        {typeof expression === 'string' && unitOf(expression) === 'money' && (
          <span className="zx-secondary">{words.say('minor.note')}</span>
        )}
      </div>
      {form !== 'fact' && form !== 'number' && <Operands {...props} form={form} expression={expression} />}
    </div>
  );
}

interface FormOfProps extends PieceProps {
  readonly form: Form;
  readonly expression: Expression;
}

function FormSelect({ path, label, form, expression }: FormOfProps) {
  const { say } = useVocabulary();
  const put = usePut({ path });
  return (
    <Select
      className="policy-form-of"
      aria-label={say('of.piece', { piece: label, what: say('field.kind') })}
      value={form}
      options={forms.map((one) => ({ value: one, label: say(formKeys[one]) }))}
      onChange={(next: Form) => put(inForm(expression, next))}
    />
  );
}

function Operands({ path, label, form, expression }: FormOfProps) {
  const { say } = useVocabulary();
  const put = usePut({ path });
  const operands = operandsOf(expression);
  const fixed = ofTwo.has(form);
  return (
    <div className="policy-operands">
      <PartFaults path={[...path, form]} />
      {operands.map((_, index) => (
        <div key={index} className="policy-operand">
          <ExpressionPiece
            bare
            path={[...path, form, index]}
            label={say('row.cell', { column: label, n: index + 1 })}
          />
          {!fixed && operands.length > 1 && (
            <Button
              type="text"
              size="small"
              aria-label={say('row.remove', { n: index + 1 })}
              onClick={() => put({ [form]: operands.toSpliced(index, 1) })}
            >
              ✕
            </Button>
          )}
        </div>
      ))}
      {!fixed && (
        <Button size="small" onClick={() => put({ [form]: [...operands, ''] })}>
          {say('operand.add')}
        </Button>
      )}
    </div>
  );
}
