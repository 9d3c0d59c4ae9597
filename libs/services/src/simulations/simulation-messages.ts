import type { Messages } from '@zixin/platform/core';

export const simulationMessages: Messages = {
  'simulation-not-found': {
    status: 404,
    en: 'There is no simulation {id}: each is kept for an hour, and only the newest ones.',
    zh: '没有模拟 {id}：每次模拟的结果保留一小时，且只保留最近的若干次。',
  },
  'simulations-busy': {
    status: 429,
    en: 'Too many simulations are waiting ({waiting}): try again in a minute.',
    zh: '排队等待的模拟过多（{waiting} 个），请稍后再试。',
  },
  'simulation-period-empty': {
    en: 'The first day {from} is after the last day there is to replay, {last}.',
    zh: '起始日 {from} 晚于可重放的最后一天 {last}。',
  },
  'policy-repeated': {
    en: 'There are two candidates of the kind {kind}.',
    zh: '同一类型 {kind} 有两个候选政策。',
  },
  'policy-kind-other': {
    en: 'The content is of the kind {kind}, not {said}.',
    zh: '内容的类型是 {kind}，而不是 {said}。',
  },
};
