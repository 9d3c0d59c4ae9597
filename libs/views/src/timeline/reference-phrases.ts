import type { ExchangeRateEvent } from '@zixin/exchange-rate/events';
import type { IndustryEvent } from '@zixin/industry/events';
import { compare, ratioOf } from '@zixin/kernel';
import { englishDay } from './day-words.js';
import type { Phrases } from './phrases.js';
import { trimmed } from './words.js';

export const industryPhrases: Phrases<IndustryEvent> = {
  ClimateIndexRecorded: {
    title: { zh: '行业景气指数', en: 'Industry climate index' },
    zh: ({ industry, index, period, source, publishedOn }) =>
      `行业 ${industry} ${period} 景气指数 ${index}，${neutral[side(index)].zh}，${publishedOn} 发布。来源：${source}。`,
    en: ({ industry, index, period, source, publishedOn }) =>
      `The climate index of industry ${industry} for ${period} is ${index}, ${neutral[side(index)].en}, published on ${englishDay(publishedOn)}. Source: ${source}.`,
  },
};

const neutral = {
  below: { zh: '低于荣枯线', en: 'below neutral' },
  at: { zh: '处于荣枯线', en: 'neutral' },
  above: { zh: '高于荣枯线', en: 'above neutral' },
} as const;

/** 50 is neutral. */
function side(index: string): keyof typeof neutral {
  const against = compare(ratioOf(index), ratioOf('50'));
  if (against === 0) return 'at';
  return against < 0 ? 'below' : 'above';
}

const rateTypes = (rateType: string) => (rateType === 'mid' ? '中间价' : rateType);

export const exchangeRatePhrases: Phrases<ExchangeRateEvent> = {
  ExchangeRateRecorded: {
    title: { zh: '汇率', en: 'Exchange rate' },
    zh: ({ base, quote, rate, rateType, on, source }) =>
      `${on} ${rateTypes(rateType)}：1 ${base} = ${trimmed(rate)} ${quote}。来源：${source}。`,
    en: ({ base, quote, rate, rateType, on, source }) =>
      `The ${rateType} rate of ${englishDay(on)}: 1 ${base} = ${trimmed(rate)} ${quote}. Source: ${source}.`,
  },
};
