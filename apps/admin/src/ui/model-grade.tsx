import { GradeTag } from './tags.js';
import { useTexts } from './texts.js';
import { uiTexts } from './ui.texts.js';

export interface ModelGradeProps {
  /** After caps; `null` without a score. */
  readonly grade: string | null | undefined;
  /** What the score alone gives. */
  readonly scoreGrade: string | null | undefined;
  /** Knock-outs that are met, by name, with the best grade each allows. */
  readonly knockOuts: readonly { readonly name: string; readonly cap: string }[];
}

/** The grade a scorecard gives; where a cap lowers what the score alone gives, both, and what capped it. */
export function ModelGrade({ grade, scoreGrade, knockOuts }: ModelGradeProps) {
  const say = useTexts(uiTexts);
  if (!grade || !scoreGrade || grade === scoreGrade) return <GradeTag grade={grade} />;
  const names = knockOuts.filter(({ cap }) => cap === grade).map(({ name }) => name);
  const words = { by: scoreGrade, to: grade };
  return (
    <>
      <GradeTag grade={grade} />{' '}
      <span>
        {names.length > 0
          ? say('grade.capped.knock-out', { ...words, reasons: names.join(say('grade.capped.and')) })
          : say('grade.capped.coverage', words)}
      </span>
    </>
  );
}
