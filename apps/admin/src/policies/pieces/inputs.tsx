import { Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { amountText } from '../../ui/figures.js';
import { settled, typedAmount } from '../../ui/form/amounts.js';
import { CountInput } from '../../ui/form/count-field.js';
import { Quoted } from '../../ui/quoted.js';
import { withValue } from '../content-paths.js';
import { choiceWords, isDecimal } from '../policy-words.js';
import { useEditor, usePart, useVocabulary } from './editor-context.js';
import { Held, type PieceProps, ReadPiece } from './held.js';

/** Puts another value at the piece's place. */
export function usePut({ path }: Pick<PieceProps, 'path'>) {
  const { change } = useEditor();
  return (value: unknown) => change((content) => withValue(content, path, value));
}

export function TextPiece(props: PieceProps) {
  const value = usePart<string>(props.path);
  const put = usePut(props);
  if (useEditor().readOnly)
    return (
      <ReadPiece {...props}>
        <Quoted>{value}</Quoted>
      </ReadPiece>
    );
  return (
    <Held {...props}>
      {(control) => (
        <Input {...control} value={value} autoComplete="off" onChange={({ target }) => put(target.value)} />
      )}
    </Held>
  );
}

interface DecimalPieceProps extends PieceProps {
  readonly unit?: string | undefined;
  /** Below the field, such as what minor units are in money. */
  readonly hint?: React.ReactNode;
  /** What stands there when everything is deleted. */
  readonly empty?: string;
}

/** A decimal text, exact: what is typed as `1,000` or `100万` is written out when left, and stands there with its thousands apart. */
export function DecimalPiece({ unit, hint, empty = '', ...props }: DecimalPieceProps) {
  const value = usePart<string>(props.path);
  const put = usePut(props);
  const [typing, setTyping] = useState(false);
  const { readOnly } = useEditor();
  const { language } = useVocabulary();
  if (readOnly)
    return (
      <ReadPiece {...props}>
        <span className="zx-figure">
          {isDecimal(value) ? amountText(value, language) : value}
          {unit && <span className="zx-unit"> {unit}</span>}
        </span>
        {hint}
      </ReadPiece>
    );
  const shown = !typing && isDecimal(value) ? amountText(value, language) : value;
  const tidy = () => {
    setTyping(false);
    const typed = typedAmount(value);
    const exact = typed === null ? null : plain(typed);
    if (exact !== null && exact !== value) put(exact);
  };
  return (
    <Held {...props}>
      {(control) => (
        <>
          <Input
            {...control}
            className="policy-decimal"
            value={shown}
            inputMode="decimal"
            autoComplete="off"
            suffix={unit && <span className="zx-unit">{unit}</span>}
            onChange={({ target }) => put(target.value || empty)}
            onFocus={() => setTyping(true)}
            onBlur={tidy}
          />
          {hint}
        </>
      )}
    </Held>
  );
}

const plain = (amount: string) => settled(amount, 12)?.replace(/\.?0+$/, '') ?? amount;

const wholeFromZero = { decimals: 0, min: 0 };

/** A whole number from 0; what is typed and is none stands there as it is, and the draft says what is wrong with it. */
export function CountPiece({ unit, ...props }: DecimalPieceProps) {
  const value = usePart<number | string | null>(props.path);
  const put = usePut(props);
  if (useEditor().readOnly)
    return (
      <ReadPiece {...props}>
        <span className="zx-figure">
          {value}
          {unit && <span className="zx-unit"> {unit}</span>}
        </span>
      </ReadPiece>
    );
  return (
    <Held {...props}>
      {(control) => (
        <CountInput
          {...control}
          className="zx-wide"
          rule={wholeFromZero}
          value={value}
          suffix={unit && <span className="zx-unit">{unit}</span>}
          onChange={(count) => put(count ?? null)}
        />
      )}
    </Held>
  );
}

export function YesNoPiece(props: PieceProps) {
  const value = usePart<boolean>(props.path);
  const put = usePut(props);
  const { say } = useVocabulary();
  if (useEditor().readOnly)
    return <ReadPiece {...props}>{say(value ? 'choice.yes' : 'choice.no')}</ReadPiece>;
  const { label, bare = false } = props;
  return (
    <Held {...props} bare>
      {({ id, ...control }) => (
        <Checkbox
          id={id}
          aria-label={control['aria-label']}
          checked={value}
          onChange={({ target }) => put(target.checked)}
        >
          {!bare && label}
        </Checkbox>
      )}
    </Held>
  );
}

interface ChoicePieceProps extends PieceProps {
  readonly of: readonly string[];
  /** What `null` is called, where it may be chosen. */
  readonly none?: string;
  /** The code that counts where the content says none. */
  readonly absent?: string;
}

const nothing = '';

/** One of few codes, in words; what the content has is always among them. */
export function ChoicePiece({ of, none, absent, ...props }: ChoicePieceProps) {
  const value = usePart<string | null | undefined>(props.path) ?? absent ?? null;
  const put = usePut(props);
  const words = useVocabulary();
  const text = value === null || value === nothing ? none : choiceWords(value, words);
  if (useEditor().readOnly) return <ReadPiece {...props}>{text}</ReadPiece>;
  const codes = value && !of.includes(value) ? [...of, value] : of;
  const options = codes.map((code) => ({ value: code, label: <Choice code={code} /> }));
  return (
    <Held {...props}>
      {(control) => (
        <Select
          {...control}
          className="zx-wide"
          value={value ?? nothing}
          options={none === undefined ? options : [{ value: nothing, label: none }, ...options]}
          onChange={(next) => put(next === nothing ? null : next)}
        />
      )}
    </Held>
  );
}

/** A code in words; one that has none is quoted. */
function Choice({ code }: { code: string }) {
  const text = choiceWords(code, useVocabulary());
  return text === code ? <Quoted>{code}</Quoted> : <>{text}</>;
}

/** A grade of the rating scale. */
export function GradePiece(props: PieceProps) {
  return <ChoicePiece {...props} of={useEditor().grades} />;
}

/** Several words; those on offer are only the usual ones. */
export function WordsPiece({ of, ...props }: ChoicePieceProps) {
  const value = usePart<readonly string[]>(props.path);
  const put = usePut(props);
  const words = useVocabulary();
  if (useEditor().readOnly)
    return (
      <ReadPiece {...props}>
        <Quoted>{value.map((one) => choiceWords(one, words)).join(words.say('words.join'))}</Quoted>
      </ReadPiece>
    );
  return (
    <Held {...props}>
      {(control) => (
        <Select
          {...control}
          mode="tags"
          className="zx-wide"
          value={[...value]}
          options={[...new Set([...of, ...value])].map((one) => ({
            value: one,
            label: <Choice code={one} />,
          }))}
          tokenSeparators={[',', '，', '、']}
          onChange={put}
        />
      )}
    </Held>
  );
}

/** A name in both languages; read: in the screen's. */
export function LabelPiece({ path }: Pick<PieceProps, 'path'>) {
  const value = usePart<{ readonly en: string; readonly zh: string }>(path);
  const { say, language } = useVocabulary();
  if (useEditor().readOnly)
    return (
      <ReadPiece label={say('field.label')}>
        <Quoted>{language === 'zh-CN' ? value.zh : value.en}</Quoted>
      </ReadPiece>
    );
  return (
    <>
      <TextPiece path={[...path, 'zh']} label={say('field.zh')} />
      <TextPiece path={[...path, 'en']} label={say('field.en')} />
    </>
  );
}
