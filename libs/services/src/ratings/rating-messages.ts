import type { Messages } from '@zixin/platform/core';

/** Texts of the codes that ratings, overrides and reviews are refused with; codes shared with other contexts stand with those. */
export const ratingMessages: Messages = {
  'not-rated': {
    status: 409,
    en: 'The customer has no score yet that gave a grade.',
    zh: '该客户尚无可得出信用等级的评分。',
  },
  'override-unchanged': {
    status: 409,
    en: 'The grade {grade} is in force already for all of that time.',
    zh: '等级 {grade} 在该期间内已经生效。',
  },
  'override-too-long': {
    en: 'An override lasts a year at most: until {latest}, not {until}.',
    zh: '人工评级最长一年：最晚至 {latest}，不能到 {until}。',
  },
  'override-not-found': {
    status: 404,
    en: 'There is no rating override {overrideId}.',
    zh: '没有人工评级申请 {overrideId}。',
  },
  'override-decided': {
    status: 409,
    en: 'The rating override {overrideId} was decided already ({status}).',
    zh: '人工评级申请 {overrideId} 已有审批结果（{status}）。',
  },
  'override-lapsed': {
    status: 409,
    en: 'The override was asked for until {until}; today is {today}.',
    zh: '人工评级申请的截止日期为 {until}，今天是 {today}。',
  },
  'own-override': {
    status: 403,
    en: 'Whoever asked for a rating override may not approve it.',
    zh: '申请人工评级的人不得审批该申请。',
  },
  'customer-defaulted': {
    status: 409,
    en: 'The customer is in default: cure the default first.',
    zh: '该客户处于违约状态，须先解除违约。',
  },
  'review-not-open': {
    status: 409,
    en: 'The review {reviewId} is not the open one.',
    zh: '评估 {reviewId} 不是当前待办的定期评估。',
  },
  'review-due': {
    status: 409,
    en: 'The review {reviewId} has been due since {dueOn}: complete it instead of moving it.',
    zh: '评估 {reviewId} 已于 {dueOn} 到期，请完成评估，不能改期。',
  },
};
