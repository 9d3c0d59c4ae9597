import { useMe } from '../api/me.js';
import { type AsOf, AsOfBar, type AsOfMark, AsOfWords } from '../ui/as-of-bar.js';
import { DateText } from '../ui/figure.js';
import { useHouse } from '../ui/house.js';
import { Quoted } from '../ui/quoted.js';
import { Page } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { Anchors } from './anchors.js';
import { Basics } from './basics.js';
import { beginningOf } from './beginning.js';
import { Commands } from './commands.js';
import type { CreditFile } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { Decisions } from './decisions.js';
import { FileContext, type OpenFile } from './file-context.js';
import { Finances } from './finances.js';
import { Header } from './header.js';
import { Limits } from './limits.js';
import { Records } from './records.js';
import { Score } from './score.js';
import { Timeline } from './timeline.js';
import { Trading } from './trading.js';
import { Warnings } from './warnings.js';
import { WhenNear } from './when-near.js';

interface CreditFilePageProps {
  readonly open: OpenFile;
  /** The point in time was changed and its file is not here yet. */
  readonly moving: boolean;
  readonly onMove: (at: AsOf, how?: { readonly replace?: boolean }) => void;
}

/** One scrolling page over everything known of a customer, at one point in time. */
export function CreditFilePage({ open, moving, onMove }: CreditFilePageProps) {
  const { file, today = file, at, present } = open;
  return (
    <FileContext value={open}>
      <div className={present ? 'cf' : 'cf zx-as-of-frame'} aria-busy={moving} data-moving={moving}>
        <div className="cf-sticky">
          <AsOfBar at={at} from={beginningOf(today)} marks={marksOf(today)} onChange={onMove} />
          <Anchors />
        </div>
        {!present && <AsOfWords at={at} />}
        <Page title={file.name} name={file.name} actions={<Commands />}>
          <Printed />
          <Header />
          <Basics />
          <WhenNear name="finances" height={900}>
            <Finances />
          </WhenNear>
          <WhenNear name="records" height={420}>
            <Records />
          </WhenNear>
          <WhenNear name="score" height={900}>
            <Score />
          </WhenNear>
          <WhenNear name="limits" height={900}>
            <Limits />
          </WhenNear>
          <WhenNear name="trading" height={900}>
            <Trading />
          </WhenNear>
          <WhenNear name="warnings" height={320}>
            <Warnings />
          </WhenNear>
          <WhenNear name="decisions" height={520}>
            <Decisions />
          </WhenNear>
          <WhenNear name="timeline" height={620}>
            <Timeline />
          </WhenNear>
        </Page>
      </div>
    </FileContext>
  );
}

/** On paper only: whose print of which day it is. */
function Printed() {
  const say = useTexts(creditFileTexts);
  const { businessDate } = useHouse();
  return (
    <p className="cf-printed">
      {say('printed')} <DateText of={businessDate} /> · <Quoted>{useMe().displayName}</Quoted>
    </p>
  );
}

/** The days on which the customer's standing changed. */
export function marksOf(file: CreditFile): readonly AsOfMark[] {
  const of = (kind: AsOfMark['kind'], days: readonly string[]) =>
    [...new Set(days)].map((on) => ({ kind, on }));
  return [
    ...of(
      'grade',
      (file.rating?.ratings ?? []).map(({ on }) => on),
    ),
    ...of(
      'limit',
      file.accounts.flatMap(({ limitHistory }) => limitHistory.map(({ from }) => from)),
    ),
    ...of(
      'terms',
      file.accounts.flatMap(({ termsHistory }) => termsHistory.map(({ from }) => from)),
    ),
    ...of(
      'warning',
      file.warnings.map(({ raisedOn }) => raisedOn),
    ),
    ...of(
      'default',
      file.accounts.flatMap((account) => (account.default ? [account.default.on] : [])),
    ),
  ];
}
