import { Button } from 'antd';
import { Section } from '../../ui/section.js';
import { GradeTag } from '../../ui/tags.js';
import { choiceWords } from '../policy-words.js';
import { useEditor, usePart, useVocabulary } from '../pieces/editor-context.js';
import { FaultLines } from '../pieces/held.js';
import { CountPiece, usePut, YesNoPiece } from '../pieces/inputs.js';

export function TermsForm() {
  const words = useVocabulary();
  const { say } = words;
  const { tiers, faults } = useEditor();
  const byGrade = usePart<Readonly<Record<string, unknown>>>(['byGrade']);
  const byTier = usePart<Readonly<Record<string, unknown>> | undefined>(['extraDaysByTier']);
  const named = [...new Set([...tiers, ...Object.keys(byTier ?? {})])];
  const cell = (column: string, grade: string) => say('of.piece', { piece: grade, what: column });
  return (
    <>
      <Section title={say('field.byGrade')}>
        <table className="zx-plain-table policy-compact">
          <caption className="zx-hidden">{say('field.byGrade')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('field.grade')}</th>
              <th scope="col">{say('field.netDays')}</th>
              <th scope="col">{say('field.prepaymentPercent')}</th>
              <th scope="col">{say('field.guarantee')}</th>
            </tr>
          </thead>
          <tbody>
            {Object.keys(byGrade).map((grade) => (
              <tr key={grade}>
                <th scope="row">
                  <GradeTag grade={grade} />
                  <FaultLines faults={faults.get(`/byGrade/${grade}`) ?? []} />
                </th>
                <td>
                  <CountPiece
                    bare
                    path={['byGrade', grade, 'netDays']}
                    label={cell(say('field.netDays'), grade)}
                    unit={say('unit.days')}
                  />
                </td>
                <td>
                  <CountPiece
                    bare
                    path={['byGrade', grade, 'prepaymentPercent']}
                    label={cell(say('field.prepaymentPercent'), grade)}
                    unit={say('unit.percent')}
                  />
                </td>
                <td>
                  <YesNoPiece
                    bare
                    path={['byGrade', grade, 'guarantee']}
                    label={cell(say('field.guarantee'), grade)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <MissingGrades of={byGrade} />
      </Section>
      <Section title={say('basics')}>
        <div className="zx-fields">
          <CountPiece path={['graceDays']} label={say('field.graceDays')} unit={say('unit.days')} />
          {named.map((tier) => (
            <CountPiece
              key={tier}
              path={['extraDaysByTier', tier]}
              label={say('of.piece', {
                piece: choiceWords(tier, words),
                what: say('field.extraDaysByTier'),
              })}
              unit={say('unit.days')}
            />
          ))}
          <YesNoPiece path={['tightenAutomatically']} label={say('field.tightenAutomatically')} />
        </div>
      </Section>
    </>
  );
}

/** Grades of the scale that have no terms yet. */
function MissingGrades({ of }: { of: Readonly<Record<string, unknown>> }) {
  const { readOnly, grades } = useEditor();
  const { say } = useVocabulary();
  const put = usePut({ path: ['byGrade'] });
  const missing = grades.filter((grade) => !Object.hasOwn(of, grade));
  if (readOnly || missing.length === 0) return null;
  return (
    <div className="policy-rows-foot">
      {missing.map((grade) => (
        <Button
          key={grade}
          size="small"
          onClick={() => put({ ...of, [grade]: { netDays: 0, prepaymentPercent: 100, guarantee: false } })}
        >
          {say('terms.grade', { grade })}
        </Button>
      ))}
    </div>
  );
}
