import { DateText, Days, Figure, Percent } from '../ui/figure.js';
import { amountText, dateText, numberText, percentText } from '../ui/figures.js';
import { type Language } from '../ui/language.js';
import { Absent, Limit, Money } from '../ui/money.js';
import { GradeTag, TierTag } from '../ui/tags.js';
import { type Say, useLanguage, useTexts } from '../ui/texts.js';
import { uiTexts } from '../ui/ui.texts.js';
import { creditFileTexts } from './credit-file.texts.js';
import { changeOf, same, type Terms, type Value } from './values.js';

type FileSay = Say<(typeof creditFileTexts)['keys'][number]>;
type UiSay = Say<(typeof uiTexts)['keys'][number]>;

export function termsText(terms: Terms, say: FileSay): string {
  const { netDays, prepaymentPercent } = terms;
  if (prepaymentPercent >= 100) return say('terms.prepaid');
  return say(prepaymentPercent > 0 ? 'terms.part' : 'terms.net', { netDays, prepaymentPercent });
}

export function TermsText({ of }: { of: Terms | null }) {
  const say = useTexts(creditFileTexts);
  return of === null ? <Absent /> : <span className="zx-figure">{termsText(of, say)}</span>;
}

export function ValueText({ of: value }: { of: Value }) {
  const say = useTexts(uiTexts);
  switch (value.kind) {
    case 'money':
      return value.of === null ? say('limit.unlimited') : <Money of={value.of} />;
    case 'limit':
      return <Limit of={value.of} />;
    case 'terms':
      return <TermsText of={value.of} />;
    case 'days':
      return <Days of={value.of} />;
    default:
      return <PlainValue of={value} />;
  }
}

type Plain = Exclude<Value, { readonly kind: 'money' | 'limit' | 'terms' }>;

function PlainValue({ of: value }: { of: Plain }) {
  if (value.kind === 'percent') return <Percent of={value.of} decimals={4} />;
  if (value.kind === 'grade') return <GradeTag grade={value.of} />;
  if (value.kind === 'tier') return <TierTag tier={value.of} />;
  if (value.kind === 'date') return <DateText of={value.of} />;
  return <Figure of={value.of} decimals={2} />;
}

/** Beside a figure of the past: what it is today, and by how much it changed. */
export function Difference({ then, now }: { then: Value; now: Value | undefined }) {
  const say = useTexts(uiTexts);
  const sayFile = useTexts(creditFileTexts);
  const language = useLanguage();
  if (now === undefined || same(then, now)) return null;
  const value = valueWords(now, language, say, sayFile);
  const by = changeOf(then, now);
  return (
    <span className="zx-differs">
      {by === null
        ? say('differs', { value })
        : say('differs.by', { value, change: changeWords(by, language) })}
    </span>
  );
}

/** With its sign and all its decimals. */
function changeWords(change: string, language: Language): string {
  const text = amountText(change, language);
  return change.startsWith('-') ? text : `+${text}`;
}

function valueWords(value: Value, language: Language, say: UiSay, sayFile: FileSay): string {
  if (value.kind === 'money')
    return value.of === null ? say('limit.unlimited') : amountText(value.of.amount, language);
  if (value.of === null) return say('absent');
  if (value.kind === 'limit') return limitWords(value.of, language, say);
  if (value.kind === 'terms') return termsText(value.of, sayFile);
  if (value.kind === 'days') return say('days', { count: Number(value.of) });
  if (value.kind === 'tier') return tierWords(value.of, say);
  return plainWords(value, language);
}

const tierKeys = { vip: 'tier.vip', key: 'tier.key', ordinary: 'tier.ordinary' } as const;

function tierWords(tier: string, say: UiSay): string {
  const key = tierKeys[tier.toLowerCase() as keyof typeof tierKeys] as (typeof tierKeys)['vip'] | undefined;
  return key ? say(key) : tier;
}

function limitWords(limit: Extract<Value, { kind: 'limit' }>['of'], language: Language, say: UiSay): string {
  if (limit.kind === 'AMOUNT' && limit.amount) return amountText(limit.amount.amount, language);
  return say(limit.kind === 'UNLIMITED' ? 'limit.unlimited' : 'limit.none');
}

function plainWords({ kind, of }: Plain, language: Language): string {
  const text = String(of);
  if (kind === 'date') return dateText(text, language);
  if (kind === 'percent') return percentText(text, language, 4);
  return kind === 'score' ? numberText(text, language, 2) : text;
}
