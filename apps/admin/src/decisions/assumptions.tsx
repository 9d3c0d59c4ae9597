import { InputNumber, Slider } from 'antd';
import { currencyDigits } from '../ui/form/currency-digits.js';
import { factName } from '../ui/facts/fact-name.js';
import { unitOf } from '../ui/facts/fact-units.js';
import { factsTexts } from '../ui/facts/facts.texts.js';
import { drawn, numberText } from '../ui/figures.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { decisionTexts } from './decisions.texts.js';
import { type Assumption, scaleOf } from './what-if.js';

interface AssumptionsProps {
  readonly assumptions: readonly Assumption[];
  readonly assumed: Readonly<Record<string, string>>;
  readonly currency: string;
  readonly onAssume: (fact: string, number: string | null) => void;
}

/** A slider and a field for every number the methods read; each says what is known. */
export function Assumptions({ assumptions, assumed, currency, onAssume }: AssumptionsProps) {
  return (
    <div className="decision-assumptions">
      {assumptions.map((one) => (
        <Row key={one.fact} {...one} assumed={assumed[one.fact]} currency={currency} onAssume={onAssume} />
      ))}
    </div>
  );
}

interface RowProps extends Assumption, Pick<AssumptionsProps, 'currency' | 'onAssume'> {
  readonly assumed: string | undefined;
}

function Row({ fact, known, assumed, currency, onAssume }: RowProps) {
  const say = useTexts(decisionTexts);
  const name = factName(fact, useTexts(factsTexts));
  const isAmount = unitOf(fact) === 'money';
  const unit = isAmount ? 10 ** currencyDigits(currency) : 1;
  const { now, least, most, step } = scaleOf({ fact, known }, unit);
  const value = assumed === undefined ? now : drawn(assumed) / unit;
  const assume = (next: number | null) => {
    const known = next === null || next === now;
    onAssume(fact, known ? null : decimal(next * unit));
  };
  return (
    <div className="decision-assumption">
      <span>{name}</span>
      <Slider
        min={least}
        max={most}
        step={step}
        value={value ?? 0}
        onChange={assume}
        ariaLabelForHandle={name}
        tooltip={{ open: false }}
      />
      <Amount name={name} value={value} currency={isAmount ? currency : null} onChange={assume} />
      <button
        type="button"
        className="zx-plain zx-secondary"
        disabled={assumed === undefined}
        onClick={() => onAssume(fact, null)}
      >
        {say(assumed === undefined ? 'assume.known' : 'assume.back')}
      </button>
    </div>
  );
}

interface AmountProps {
  readonly name: string;
  readonly value: number | null;
  /** Null for a plain number. */
  readonly currency: string | null;
  readonly onChange: (value: number | null) => void;
}

function Amount({ name, value, currency, onChange }: AmountProps) {
  const language = useLanguage();
  const decimals = currency === null ? 4 : currencyDigits(currency);
  return (
    <InputNumber<number>
      aria-label={name}
      value={value}
      controls={false}
      changeOnWheel={false}
      formatter={(shown, { userTyping, input }) =>
        userTyping ? input : shown === undefined ? '' : numberText(String(shown), language, decimals)
      }
      parser={(typed) => drawn((typed ?? '').replaceAll(',', '').replaceAll('\u2212', '-'))}
      onChange={onChange}
      suffix={currency && <span className="zx-unit">{currency}</span>}
    />
  );
}

/** Without exponent, at most four decimals. */
const decimal = (number: number) => String(Math.round(number * 10_000) / 10_000);
