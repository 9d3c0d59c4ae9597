import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { daysFrom, plusDays } from './days.js';
import { dateText } from './figures.js';
import { DateText, InstantText } from './figure.js';
import { ClockInput, DateInput } from './form/date-input.js';
import { useHouse } from './house.js';
import { useLanguage, useTexts } from './texts.js';
import { uiTexts } from './ui.texts.js';
import { endOfDay, instantAt, localOf } from './zones.js';

export interface AsOf {
  /** True on this business date; `null`: today. */
  readonly asOf: string | null;
  /** Recorded by this instant; `null`: now. */
  readonly knownAt: string | null;
}

/** A day on which something happened. */
export interface AsOfMark {
  readonly on: string;
  readonly kind: 'grade' | 'limit' | 'terms' | 'warning' | 'default';
}

interface AsOfBarProps {
  readonly at: AsOf;
  /** First day of the customer's life with us. */
  readonly from: string;
  readonly marks: readonly AsOfMark[];
  readonly onChange: (at: AsOf, how?: { readonly replace?: boolean }) => void;
}

const settleMillis = 180;

/** Two clocks: what was true on a day, and what was known of it at an instant; a slider over the customer's life. */
export function AsOfBar({ at, from, marks, onChange }: AsOfBarProps) {
  const say = useTexts(uiTexts);
  const { businessDate: today, timeZone } = useHouse();
  const present = at.asOf === null && at.knownAt === null;
  const day = at.asOf ?? today;
  const together = at.knownAt !== null && at.knownAt === endOfDay(day, timeZone);
  const go = (next: string, how?: { readonly replace?: boolean }) => {
    const asOf = next === today ? null : next;
    const knownAt = together ? endOfDay(next, timeZone) : at.knownAt;
    onChange({ asOf, knownAt: asOf === null && together ? null : knownAt }, how);
  };
  return (
    <div className="zx-as-of" role="group" aria-label={say('as-of')} data-present={present}>
      <div className="zx-as-of-date">
        <span aria-hidden="true">{say('as-of.effective')}</span>
        <DateInput aria-label={say('as-of.effective')} value={day} onChange={(date) => go(date ?? today)} />
      </div>
      <Track day={day} from={from} today={today} marks={marks} onDay={go} />
      <Known at={at} day={day} together={together} onChange={onChange} />
      {!present && (
        <Button
          type="primary"
          className="zx-as-of-back"
          onClick={() => onChange({ asOf: null, knownAt: null })}
        >
          {say('as-of.back')}
        </Button>
      )}
    </div>
  );
}

interface TrackProps {
  readonly day: string;
  readonly from: string;
  readonly today: string;
  readonly marks: readonly AsOfMark[];
  readonly onDay: (day: string, how?: { readonly replace?: boolean }) => void;
}

function Track({ day, from, today, marks, onDay }: TrackProps) {
  const say = useTexts(uiTexts);
  const language = useLanguage();
  const [dragged, setDragged] = useState<string | null>(null);
  const shown = dragged ?? day;
  useEffect(() => {
    if (dragged === null) return;
    const timer = setTimeout(() => {
      setDragged(null);
      if (dragged !== day) onDay(dragged, { replace: true });
    }, settleMillis);
    return () => clearTimeout(timer);
  }, [dragged, day, onDay]);
  const length = Math.max(1, daysFrom(from, today));
  const place = (on: string) => Math.min(Math.max(daysFrom(from, on), 0), length);
  const days = [...new Set(marks.map(({ on }) => on))].filter((on) => on >= from && on <= today).sort();
  const before = days.findLast((on) => on < shown);
  const after = days.find((on) => on > shown) ?? (shown < today ? today : undefined);
  return (
    <div className="zx-as-of-track">
      <Step name={say('as-of.before')} sign="‹" to={before} onDay={onDay} />
      <div className="zx-as-of-slide">
        <div className="zx-as-of-marks" aria-hidden="true">
          {marks.map(({ on, kind }) => (
            <i
              key={`${on} ${kind}`}
              data-kind={kind}
              data-ahead={on > shown}
              style={{ left: `${(100 * place(on)) / length}%` }}
            />
          ))}
        </div>
        <input
          type="range"
          min={0}
          max={length}
          value={place(shown)}
          aria-label={say('as-of.slider')}
          aria-valuetext={dateText(shown, language)}
          onChange={({ target }) => setDragged(plusDays(from, Number(target.value)))}
        />
        <div className="zx-as-of-ends" aria-hidden="true">
          <DateText of={from} />
          {dragged !== null && (
            <strong>
              <DateText of={dragged} />
            </strong>
          )}
          <span>{say('as-of.today')}</span>
        </div>
      </div>
      <Step name={say('as-of.after')} sign="›" to={after} onDay={onDay} />
    </div>
  );
}

interface StepProps {
  readonly name: string;
  readonly sign: string;
  readonly to: string | undefined;
  readonly onDay: (day: string) => void;
}

function Step({ name, sign, to, onDay }: StepProps) {
  return (
    <button
      type="button"
      className="zx-plain"
      aria-label={name}
      title={name}
      disabled={to === undefined}
      onClick={() => to !== undefined && onDay(to)}
    >
      {sign}
    </button>
  );
}

interface KnownProps {
  readonly at: AsOf;
  readonly day: string;
  readonly together: boolean;
  readonly onChange: (at: AsOf) => void;
}

/** What was known: now, by the end of the effective day, or at an instant of one's own. */
function Known({ at, day, together, onChange }: KnownProps) {
  const say = useTexts(uiTexts);
  const { timeZone } = useHouse();
  const choose = (knownAt: string | null) => onChange({ asOf: at.asOf, knownAt });
  return (
    <div className="zx-as-of-known">
      <div className="zx-choice" role="group" aria-label={say('as-of.known')}>
        <span aria-hidden="true">{say('as-of.known')}</span>
        <button type="button" aria-pressed={at.knownAt === null} onClick={() => choose(null)}>
          {say('as-of.known.now')}
        </button>
        <button type="button" aria-pressed={together} onClick={() => choose(endOfDay(day, timeZone))}>
          {say('as-of.known.then')}
        </button>
      </div>
      <ClockInput
        aria-label={say('as-of.known.at')}
        value={at.knownAt === null ? null : localOf(at.knownAt, timeZone)}
        onChange={(local) => choose(local === null ? null : instantAt(local, timeZone))}
      />
    </div>
  );
}

const isAhead = ({ asOf }: AsOf, today: string) => asOf !== null && asOf > today;

/** The two dates in words, for the frame and for print. */
export function AsOfWords({ at }: { at: AsOf }) {
  const say = useTexts(uiTexts);
  const { businessDate } = useHouse();
  return (
    <p className="zx-as-of-words" role="status">
      <strong>{say(isAhead(at, businessDate) ? 'as-of.future' : 'as-of.past')}</strong>
      <span>
        {say('as-of.effective')} <DateText of={at.asOf ?? businessDate} />
      </span>
      <span>
        {say('as-of.known')} {at.knownAt === null ? say('as-of.known.now') : <InstantText of={at.knownAt} />}
      </span>
    </p>
  );
}
