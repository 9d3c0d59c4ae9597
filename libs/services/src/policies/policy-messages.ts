import type { Messages } from '@zixin/platform/core';

/** Texts of what a policy refuses with, of every fault in its content, and of its text. */
export const policyMessages: Messages = {
  'policy-invalid': {
    en: 'The content of the policy has faults ({count}); each is listed with it.',
    zh: '政策内容有 {count} 处问题，逐项列出。',
  },
  'policy-text-invalid': {
    en: '{file} cannot be read, line {line}, column {column}: {reason}.',
    zh: '无法读取 {file}，第 {line} 行第 {column} 列：{reason}。',
  },
  'policy-kind-differs': {
    status: 409,
    en: 'This policy is of the kind {kind}, not {given}.',
    zh: '该政策的类型是 {kind}，而不是 {given}。',
  },
  'policy-not-found': {
    status: 404,
    en: 'There is no policy {name}; there are {names}.',
    zh: '没有政策 {name}；现有：{names}。',
  },
  'policy-version-not-found': {
    status: 404,
    en: 'The policy has no version {version}.',
    zh: '该政策没有版本 {version}。',
  },
  'policy-not-approved': {
    status: 409,
    en: 'Version {version} is a draft: a second person approves it first.',
    zh: '版本 {version} 仍是草稿，须先由另一人审批。',
  },
  'policy-retired': { status: 409, en: 'Version {version} is retired.', zh: '版本 {version} 已停用。' },
  'policy-in-force': {
    status: 409,
    en: 'Version {version} is in force or will be: activate another one first.',
    zh: '版本 {version} 正在生效或即将生效，请先启用其他版本。',
  },
  'policy-install': {
    status: 403,
    en: 'Shipped policies are installed by the system alone.',
    zh: '出厂政策只能由系统安装。',
  },
  'own-policy': {
    status: 403,
    en: 'Whoever drafted a version may not approve it.',
    zh: '起草版本的人不得审批该版本。',
  },
  'date-in-past': {
    en: '{date} has passed: today is {today}.',
    zh: '{date} 已经过去，今天是 {today}。',
  },
  'value-required': { en: 'A required field is missing{oneOf}.', zh: '缺少必填字段{oneOf}。' },
  'value-unknown': { en: 'There is no such field here.', zh: '此处没有该字段。' },
  'text-expected': { en: 'Text of 1 to 500 characters is needed.', zh: '须为 1 至 500 个字符的文本。' },
  'decimal-expected': {
    en: "A decimal number written as text in quotes is needed, such as '12.5'; not {value}.",
    zh: "须为带引号的十进制数文本，例如 '12.5'；而不是 {value}。",
  },
  'number-expected': { en: 'A whole number {rule} is needed.', zh: '须为整数 {rule}。' },
  'yes-or-no-expected': { en: 'true or false is needed.', zh: '须为 true 或 false。' },
  'object-expected': { en: 'Named fields are needed here.', zh: '此处须为带字段名的对象。' },
  'list-expected': { en: 'A list is needed here.', zh: '此处须为列表。' },
  'list-empty': { en: 'The list must not be empty.', zh: '列表不能为空。' },
  'choice-expected': { en: 'It must be one of {choices}.', zh: '必须是以下之一：{choices}。' },
  'expression-invalid': {
    en: 'This is no expression: the name of a fact, a number in quotes, or one operation over a list of them.',
    zh: '这不是有效的表达式：应为指标名称、带引号的数字，或对其列表的一种运算。',
  },
  'condition-invalid': {
    en: 'This is no condition: all, any, not, or a comparison of a value or a fact.',
    zh: '这不是有效的条件：应为 all、any、not，或对数值、指标的比较。',
  },
  'kind-unknown': {
    en: 'A policy says its kind, one of {kinds}.',
    zh: '政策须注明类型 kind：{kinds} 之一。',
  },
  'weights-sum': { en: 'The weights sum to {sum}, not to 100.', zh: '权重合计为 {sum}，而不是 100。' },
  'bands-overlap': {
    en: 'Bands rise: the one from {at} does not start above the one before.',
    zh: '区间须递增：起点 {at} 未高于上一区间。',
  },
  'bands-start': {
    en: 'The first band has no bound, every other one has.',
    zh: '第一个区间不设下限，其余区间都须设下限。',
  },
  'code-repeated': { en: '{code} is there twice.', zh: '{code} 重复。' },
  'word-repeated': { en: 'The word {word} gives points twice.', zh: '取值“{word}”重复给分。' },
  'points-above-100': {
    en: 'A factor gives 0 to 100 points, not {points}.',
    zh: '每项指标的得分须为 0 至 100，而不是 {points}。',
  },
  'fact-unknown': {
    en: 'There is no fact {fact}; near it are {near}. `zixin policy facts` lists every name.',
    zh: '没有名为 {fact} 的指标；相近的有：{near}。`zixin policy facts` 可列出全部名称。',
  },
  'default-row-missing': {
    en: 'The last row must take everything that is left: no condition, or from 0.',
    zh: '最后一行须涵盖其余所有情况：不设条件，或从 0 起。',
  },
  'steps-not-rising': {
    en: 'Steps rise: {upTo} is not above the step before.',
    zh: '各级须递增：{upTo} 未高于上一级。',
  },
  'scale-not-falling': {
    en: 'Least scores fall from the best grade to the worst.',
    zh: '最低分须从最高等级到最低等级递减。',
  },
  'off-above-on': {
    en: 'The threshold that ends a warning, {off}, is above the one that starts it, {on}.',
    zh: '解除阈值 {off} 高于触发阈值 {on}。',
  },
  'levels-not-rising': {
    en: 'Levels rise with their thresholds: {value} does not.',
    zh: '预警级别须随阈值递增：{value} 不符合。',
  },
  'grade-unknown': {
    en: '{grade} is no grade of the rating scale: {grades}.',
    zh: '{grade} 不是评级体系中的等级：{grades}。',
  },
};
