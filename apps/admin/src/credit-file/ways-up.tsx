import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../ui/loaded.js';
import { Facts } from '../ui/section.js';
import { Figure } from '../ui/figure.js';
import { GradeTag } from '../ui/tags.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { counterfactuals } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';

const shown = 4;

/** What the score would be today, and the shortest ways to the next grade. */
export function WaysUp() {
  const say = useTexts(creditFileTexts);
  const { customer } = useFile();
  const query = useQuery(counterfactuals(customer, useLanguage()));
  return (
    <Loaded query={query}>
      {({ grade }) =>
        grade.score === null ? null : (
          <div className="cf-block">
            <h3>{say('score.today')}</h3>
            <Facts
              of={[
                [say('figure.score'), <Figure key="score" of={grade.score} decimals={2} />],
                [say('score.today.grade'), <GradeTag key="grade" grade={grade.grade} />],
                [
                  say('score.next'),
                  grade.next ? <GradeTag key="next" grade={grade.next} /> : say('score.best'),
                ],
              ]}
            />
            {(grade.scoringAgain === 'lifts' || grade.scoringAgain === 'lowers') && (
              <p>{say(`score.again.${grade.scoringAgain}`, { from: grade.inForce, to: grade.grade })}</p>
            )}
            {grade.ways.length > 0 && (
              <ul className="cf-lines">
                {grade.ways.slice(0, shown).map(({ title, score, grade: reached }) => (
                  <li key={title}>
                    <GradeTag grade={reached} /> <Figure of={score} decimals={2} /> <span>{title}</span>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )
      }
    </Loaded>
  );
}
