import { reasonText } from './reason-words.js';

describe('reasons in words', () => {
  it.each([
    ['investigation', '信用调查完成', 'the investigation was completed'],
    ['score 0198a3c0-1', '新的信用评分', 'a new score'],
    ['warning e1.utilisation', '风险预警', 'a risk warning'],
    ['rating D: Insolvency of June', '信用等级变为 D（Insolvency of June）', 'rated D (Insolvency of June)'],
    ['rating A: override-expired', '信用等级变为 A（人工评级到期）', 'rated A (the override ran out)'],
    ['rating null: Arrears paid', '信用等级撤销（Arrears paid）', 'the rating ended (Arrears paid)'],
    ['warning signs in the press', 'warning signs in the press', 'warning signs in the press'],
  ])('%s', (reason, zh, en) =>
    expect([reasonText(reason, 'zh'), reasonText(reason, 'en')]).toEqual([zh, en]),
  );
});
