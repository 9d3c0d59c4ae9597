import { compactAmount, numberText, percentText } from '../ui/figures.js';
import type { Language } from '../ui/language.js';
import { useMemo } from 'react';
import { type Say, useLanguage, useTexts } from '../ui/texts.js';
import { chartColours, type Scheme, useScheme } from '../ui/theme.js';
import { uiTexts } from '../ui/ui.texts.js';
import { riskPortfolioTexts } from './risk-portfolio.texts.js';

export type Key = (typeof riskPortfolioTexts)['keys'][number];

/** A figure that may be undefined, for a reason. */
export type Known = { readonly value: string } | { readonly undefined: Reason };

type Reason =
  | 'nothing-open'
  | 'no-sales'
  | 'nothing-collectable'
  | 'receivables-exceed-sales'
  | 'nothing-outstanding'
  | 'nothing-granted'
  | 'nobody-in-grade'
  | 'nothing-to-roll';

const reasons: Readonly<Record<Reason, Key>> = {
  'nothing-open': 'undefined.nothing-open',
  'no-sales': 'undefined.no-sales',
  'nothing-collectable': 'undefined.nothing-collectable',
  'receivables-exceed-sales': 'undefined.receivables-exceed-sales',
  'nothing-outstanding': 'undefined.nothing-outstanding',
  'nothing-granted': 'undefined.nothing-granted',
  'nobody-in-grade': 'undefined.nobody-in-grade',
  'nothing-to-roll': 'undefined.nothing-to-roll',
};

export interface PortfolioWords {
  readonly say: Say<Key>;
  readonly language: Language;
  readonly compact: (amount: string) => string;
  readonly percent: (of: string, decimals?: number) => string;
  readonly known: (of: Known, unit: 'percent' | 'days' | 'number') => string;
  readonly tier: (tier: string | null) => string;
  readonly grade: (grade: string | null) => string;
  readonly bucket: (bucket: string) => string;
  /** Colours of the scheme. */
  readonly text: string;
  readonly line: string;
}

type UiKey = (typeof uiTexts)['keys'][number];

const buckets: Readonly<Record<string, UiKey>> = {
  current: 'aging.current',
  '1-30': 'aging.1-30',
  '31-60': 'aging.31-60',
  '61-90': 'aging.61-90',
  '91+': 'aging.91+',
};

const tiers = { vip: 'tier.vip', key: 'tier.key', ordinary: 'tier.ordinary' } as const;

/** The same object while language and scheme stay. */
export function usePortfolioWords(): PortfolioWords {
  const say = useTexts(riskPortfolioTexts);
  const sayUi = useTexts(uiTexts);
  const language = useLanguage();
  const scheme = useScheme();
  const made = () => wordsOf(say, sayUi, language, scheme);
  return useMemo(made, [language, scheme]);
}

function wordsOf(say: Say<Key>, sayUi: Say<UiKey>, language: Language, scheme: Scheme): PortfolioWords {
  const { text, line } = chartColours[scheme];
  const percent = (of: string, decimals = 1) => percentText(of, language, decimals);
  return {
    ...{ say, language, percent, text, line },
    compact: (amount) => compactAmount(amount, language),
    known: (of, unit) => {
      if ('undefined' in of) return say(reasons[of.undefined]);
      if (unit === 'percent') return percent(of.value);
      const number = numberText(of.value, language, 1);
      return unit === 'days' ? say('days', { value: number }) : number;
    },
    tier: (tier) =>
      tier === null ? say('no-tier') : tier in tiers ? sayUi(tiers[tier as keyof typeof tiers]) : tier,
    grade: (grade) => grade ?? say('unrated'),
    bucket: (bucket) => {
      const key = buckets[bucket];
      return key ? sayUi(key) : bucket === '91-120' ? say('bucket.91-120') : bucket;
    },
  };
}
