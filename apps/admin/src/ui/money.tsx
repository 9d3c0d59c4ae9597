import { amountText, compactAmount, type MoneyText } from './figures.js';
import { useTexts, useLanguage } from './texts.js';
import { uiTexts } from './ui.texts.js';

interface MoneyProps {
  /** Absent is drawn as a dash, zero as zero. */
  readonly of: MoneyText | null | undefined;
  /** `1234.57万`, with the exact amount as its title. */
  readonly compact?: boolean;
  /** Default: where the column or label does not name it. */
  readonly currency?: boolean;
}

/** An amount, the same everywhere: separators, tabular figures, U+2212 for minus. */
export function Money({ of, compact = false, currency = false }: MoneyProps) {
  const language = useLanguage();
  if (!of) return <Absent />;
  const exact = amountText(of.amount, language);
  const shown = compact ? compactAmount(of.amount, language) : exact;
  return (
    <span className="zx-figure" title={compact ? `${exact} ${of.currency}` : undefined}>
      {shown}
      {currency && <span className="zx-unit"> {of.currency}</span>}
    </span>
  );
}

export interface LimitText {
  readonly kind: 'NONE' | 'AMOUNT' | 'UNLIMITED';
  readonly amount?: MoneyText | null;
}

/** A limit: no credit, an amount (zero is an amount) or no bound. */
export function Limit({ of, ...rest }: { of: LimitText | null | undefined } & Omit<MoneyProps, 'of'>) {
  const say = useTexts(uiTexts);
  if (!of) return <Absent />;
  if (of.kind === 'AMOUNT') return <Money of={of.amount} {...rest} />;
  return <span>{say(of.kind === 'NONE' ? 'limit.none' : 'limit.unlimited')}</span>;
}

export function Absent() {
  const say = useTexts(uiTexts);
  return (
    <span className="zx-absent" aria-label={say('absent')}>
      —
    </span>
  );
}
