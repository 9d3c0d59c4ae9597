import type { RatingAssigned, RatingSource } from '@zixin/rating/events';
import { englishDay } from './day-words.js';
import { reasonText } from './reason-words.js';

type Assigned = RatingAssigned['data'];
type Sentences = { readonly [S in RatingSource]: (data: Assigned) => string };

function movedZh({ from, to }: Assigned, verb: string): string {
  if (to === null) return `信用等级 ${from ?? ''} 撤销，客户暂无等级`;
  if (from === null) return `信用等级${verb} ${to}`;
  return from === to ? `信用等级维持 ${to}` : `信用等级由 ${from} ${verb} ${to}`;
}

function movedEn({ from, to }: Assigned, verb: string): string {
  if (to === null) return `grade ${from ?? ''} ends and the customer is not rated`;
  if (from === null) return `rated ${to}`;
  return from === to ? `the grade stays ${to}` : `the grade ${verb} from ${from} to ${to}`;
}

const zh: Sentences = {
  model: (data) => `按模型评分，${movedZh(data, '评定为')}。事由：${reasonText(data.why, 'zh')}`,
  override: (data) =>
    `经批准，${movedZh(data, '人工调整为')}${data.until ? `，有效至 ${data.until}` : ''}。理由：${data.why}`,
  default: (data) => `客户违约，${movedZh(data, '降为')}。原因：${data.why}`,
  expiry: (data) => `人工评级到期，${movedZh(data, '恢复为')}`,
  cure: (data) => `违约解除，${movedZh(data, '恢复为')}。原因：${data.why}`,
};

const en: Sentences = {
  model: (data) => `By the model, ${movedEn(data, 'moves')}. Reason: ${reasonText(data.why, 'en')}`,
  override: (data) =>
    `By override, ${movedEn(data, 'moves')}${data.until ? ` until ${englishDay(data.until)}` : ''}. Reason: ${data.why}`,
  default: (data) => `After the default, ${movedEn(data, 'falls')}. Reason: ${data.why}`,
  expiry: (data) => `The override ran out: ${movedEn(data, 'returns')}`,
  cure: (data) => `The default is cured: ${movedEn(data, 'returns')}. Reason: ${data.why}`,
};

export function assignedZh(data: Assigned): string {
  return `${zh[data.by](data)}。`;
}

export function assignedEn(data: Assigned): string {
  return `${en[data.by](data)}.`;
}
