import { approvalText } from './approval-words.js';

describe('approvals in words', () => {
  it.each([
    ['user-1', 0, 'zh', '批准额度申请。'],
    ['user-1', 1, 'zh', '批准额度申请，尚需 1 人批准。'],
    ['user-1', 1, 'en', 'Approved the limit; 1 more needed.'],
    ['policy:limitMethods/3', 0, 'zh', '依据额度测算方法第 3 版自动批准额度申请，仅收紧授信。'],
    [
      'policy:limitMethods/3',
      0,
      'en',
      'Approved the limit, automatically by version 3 of the limit methods: it only tightens.',
    ],
    [
      'policy:warningRules',
      0,
      'en',
      'Approved the limit, automatically by the warning rules: it only tightens.',
    ],
  ] as const)('%s, %i left, %s', (approvedBy, approvalsLeft, language, text) =>
    expect(
      approvalText(
        { approvedBy, approvalsLeft },
        { zh: '批准额度申请', en: 'Approved the limit' }[language],
        language,
      ),
    ).toBe(text),
  );
});
