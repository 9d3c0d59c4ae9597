import { ZixinProblem } from '@zixin/client';
import { Button } from 'antd';
import type { AsOf } from '../ui/as-of-bar.js';
import { dateText, instantText } from '../ui/figures.js';
import { useHouse } from '../ui/house.js';
import { Empty, Page } from '../ui/section.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import type { Broken } from '../ui/view-state.js';
import { beginningOf } from './beginning.js';
import { present } from './clock.js';
import type { CreditFile } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';

interface BrokenTimeProps {
  readonly broken: readonly Broken[];
  readonly onMove: (at: AsOf) => void;
}

/** The address names a day or an instant that there is not. */
export function BrokenTime({ broken, onMove }: BrokenTimeProps) {
  const say = useTexts(creditFileTexts);
  return (
    <Page title={say('title')}>
      <Empty action={<BackToNow onMove={onMove} primary />}>
        {broken
          .map((one) => say(one.name === 'asOf' ? 'time.no-day' : 'time.no-instant', { ...one }))
          .join(' ')}
      </Empty>
    </Page>
  );
}

/** Nothing of the customer was there at the time asked for. */
export const wasNotThere = (error: unknown): boolean =>
  error instanceof ZixinProblem && error.problem.code === 'customer-not-found';

interface NotYetProps {
  readonly at: AsOf;
  readonly today: CreditFile;
  readonly onMove: (at: AsOf) => void;
}

/** A customer now, and not at the time asked for. */
export function NotYet({ at, today, onMove }: NotYetProps) {
  const say = useTexts(creditFileTexts);
  const language = useLanguage();
  const { timeZone } = useHouse();
  const day = today.registeredOn ?? beginningOf(today);
  const registered = dateText(day, language);
  return (
    <Page title={today.name} name={today.name}>
      <Empty
        action={
          <>
            <Button type="primary" onClick={() => onMove({ asOf: day, knownAt: null })}>
              {say('time.to-first', { registered })}
            </Button>{' '}
            <BackToNow onMove={onMove} />
          </>
        }
      >
        {at.knownAt !== null && (at.asOf === null || at.asOf >= day)
          ? say('time.not-known', { at: instantText(at.knownAt, language, timeZone), registered })
          : say('time.not-yet', { day: dateText(at.asOf ?? day, language), registered })}
      </Empty>
    </Page>
  );
}

function BackToNow({ onMove, primary = false }: { onMove: (at: AsOf) => void; primary?: boolean }) {
  const say = useTexts(creditFileTexts);
  return (
    <Button type={primary ? 'primary' : 'default'} onClick={() => onMove(present)}>
      {say('time.back')}
    </Button>
  );
}
