import { DateText } from '../ui/figure.js';
import { Quoted } from '../ui/quoted.js';
import { GradeTag, TierTag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { Cells } from './cells.js';
import type { CreditFile } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';
import { ratingByKeys, scoreReasonKeys } from './phrases.js';
import { useWord } from './word.js';

type Ratings = NonNullable<CreditFile['rating']>['ratings'];

/** Every grade in force and what brought it, and the tiers beside. */
export function GradeHistory({ ratings }: { ratings: Ratings }) {
  const say = useTexts(creditFileTexts);
  const { file } = useFile();
  const reason = useWord(scoreReasonKeys);
  return (
    <div className="cf-columns">
      <Cells
        title={say('grades')}
        empty={say('grade.why.none')}
        head={[say('on'), say('grade.from'), say('grade.to'), say('grade.by'), say('grade.reason')]}
        rows={ratings
          .toReversed()
          .map((one) => [
            `${one.on} ${one.to ?? ''} ${one.by}`,
            [
              <DateText key="on" of={one.on} />,
              <GradeTag key="from" grade={one.from} />,
              <GradeTag key="to" grade={one.to} from={one.from} />,
              say(ratingByKeys[one.by]),
              <Quoted key="why">{reason(one.why)}</Quoted>,
            ],
          ])}
      />
      <Cells
        title={say('tiers')}
        empty={say('tiers.none')}
        head={[say('on'), say('figure.tier')]}
        rows={(file.rating?.tiers ?? [])
          .toReversed()
          .map(({ tier, on }) => [
            `${on} ${tier}`,
            [<DateText key="on" of={on} />, <TierTag key="tier" tier={tier} />],
          ])}
      />
    </div>
  );
}
