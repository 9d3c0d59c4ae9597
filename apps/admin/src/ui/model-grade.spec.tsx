import { render } from '@testing-library/react';
import { speak } from './language.js';
import { ModelGrade, type ModelGradeProps } from './model-grade.js';

function shown(props: ModelGradeProps): string | null {
  const { container, unmount } = render(<ModelGrade {...props} />);
  const text = container.textContent;
  unmount();
  return text;
}
const knockOuts = [
  { name: 'Dishonest debtor', cap: 'CCC' },
  { name: 'Default declared', cap: 'C' },
];

describe('the grade of a scorecard', () => {
  it('is the grade alone where nothing capped it', async () => {
    await speak('en');
    expect(shown({ grade: 'CC', scoreGrade: 'CC', knockOuts: [] })).toBe('CC');
    expect(shown({ grade: 'C', scoreGrade: 'C', knockOuts })).toBe('C');
  });

  it('says the grade by score, the cap and the knock-out that binds', async () => {
    await speak('en');
    const capped = { grade: 'C', scoreGrade: 'CC', knockOuts };
    expect(shown(capped)).toBe('C CC by score, capped to C by knock-out: Default declared');
    await speak('zh-CN');
    expect(shown(capped)).toBe('C 按评分为 CC，因否决项封顶为 C：Default declared');
  });

  it('says that coverage capped it where no knock-out did', async () => {
    await speak('en');
    expect(shown({ grade: 'BBB', scoreGrade: 'A', knockOuts: [] })).toContain('for want of coverage');
  });
});
