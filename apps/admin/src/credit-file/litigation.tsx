import { DateText, Figure } from '../ui/figure.js';
import type { MoneyText } from '../ui/figures.js';
import { Money } from '../ui/money.js';
import { Quoted } from '../ui/quoted.js';
import { Empty, Facts } from '../ui/section.js';
import { LevelTag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { Cells } from './cells.js';
import type { Evidence } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { standingKeys } from './phrases.js';
import { useWord } from './word.js';

interface Content {
  readonly openCases: number;
  readonly closedCases: number;
  readonly enforcementCases: number;
  readonly dishonestDebtor: boolean;
  readonly amountAtStake: MoneyText | null;
  readonly cases: readonly {
    readonly number: string;
    readonly court: string | null;
    readonly role: string | null;
    readonly status: string | null;
    readonly cause: string | null;
    readonly amount: MoneyText | null;
    readonly filedOn: string | null;
  }[];
}

/** The latest search of the court registers. */
export function Litigation({ pieces }: { pieces: readonly Evidence[] }) {
  const say = useTexts(creditFileTexts);
  const word = useWord(standingKeys);
  const [latest] = pieces;
  if (!latest)
    return (
      <div className="cf-block">
        <h3>{say('evidence.litigation')}</h3>
        <Empty>{say('litigation.none')}</Empty>
      </div>
    );
  const found = latest.content as Content;
  return (
    <>
      <div className="cf-block">
        <h3>{say('evidence.litigation')}</h3>
        <Facts
          of={[
            [say('on'), <DateText key="on" of={latest.obtainedOn} />],
            [say('litigation.open'), <Figure key="o" of={found.openCases} />],
            [say('litigation.enforcement'), <Figure key="e" of={found.enforcementCases} />],
            [say('litigation.closed'), <Figure key="c" of={found.closedCases} />],
            [say('litigation.at-stake'), <Money key="a" of={found.amountAtStake} currency />],
            [
              say('litigation.dishonest'),
              <LevelTag
                key="d"
                level={found.dishonestDebtor ? 'red' : 'green'}
                word={say(found.dishonestDebtor ? 'litigation.listed' : 'litigation.not-listed')}
              />,
            ],
            [say('source.of'), <Quoted key="s">{latest.source}</Quoted>],
          ]}
        />
      </div>
      {found.cases.length > 0 && (
        <Cells
          title={say('litigation.cases')}
          empty=""
          head={[
            ...[say('case.number'), say('case.court'), say('case.role'), say('case.cause')],
            ...[say('case.status'), say('case.filed'), say('case.amount')],
          ]}
          numbers={[6]}
          rows={found.cases.map((one) => [
            one.number,
            [
              <Quoted key="number">{one.number}</Quoted>,
              <Quoted key="court">{one.court}</Quoted>,
              word(one.role),
              <Quoted key="cause">{one.cause}</Quoted>,
              word(one.status),
              <DateText key="filed" of={one.filedOn} />,
              <Money key="amount" of={one.amount} />,
            ],
          ])}
        />
      )}
    </>
  );
}
