import { changeText, dateText, instantText, numberText, percentText } from './figures.js';
import { useHouse } from './house.js';
import { Absent } from './money.js';
import { useLanguage, useTexts } from './texts.js';
import { uiTexts } from './ui.texts.js';

type Value = string | number | null | undefined;

export function Percent({ of, decimals = 1 }: { of: Value; decimals?: number }) {
  const language = useLanguage();
  if (of === null || of === undefined) return <Absent />;
  return <span className="zx-figure">{percentText(of, language, decimals)}</span>;
}

export function Figure({ of, decimals = 4 }: { of: Value; decimals?: number }) {
  const language = useLanguage();
  if (of === null || of === undefined) return <Absent />;
  return <span className="zx-figure">{numberText(String(of), language, decimals)}</span>;
}

/** A change against before, with sign and an arrow, so that it is not told by colour. */
export function Change({ of, unit = '' }: { of: Value; unit?: string }) {
  const language = useLanguage();
  if (of === null || of === undefined) return <Absent />;
  return (
    <span className="zx-figure">
      {changeText(of, language)}
      {unit}
    </span>
  );
}

export function DateText({ of }: { of: string | null | undefined }) {
  const language = useLanguage();
  if (!of) return <Absent />;
  return (
    <time className="zx-figure" dateTime={of}>
      {dateText(of, language)}
    </time>
  );
}

/** An instant in the business time zone. */
export function InstantText({ of }: { of: string | null | undefined }) {
  const language = useLanguage();
  const { timeZone } = useHouse();
  if (!of) return <Absent />;
  return (
    <time className="zx-figure" dateTime={of}>
      {instantText(of, language, timeZone)}
    </time>
  );
}

export function Days({ of }: { of: number | string | null | undefined }) {
  const say = useTexts(uiTexts);
  if (of === null || of === undefined) return <Absent />;
  return <span className="zx-figure">{say('days', { count: Number(of) })}</span>;
}
