import { Money } from '../money.js';
import { Quoted } from '../quoted.js';
import { useTexts } from '../texts.js';
import { uiTexts } from '../ui.texts.js';
import { useFactSpeech } from './fact-speech.js';
import { categoryWords, factText, type Known, missingWords } from './fact-text.js';
import { unitOf } from './fact-units.js';
import { factsTexts } from './facts.texts.js';
import { fromMinor } from './minor-units.js';

interface FactValueProps {
  readonly name: string;
  readonly fact: Known;
  /** Of the account that amounts belong to. */
  readonly currency: string;
}

/** A fact in its own unit, of a series the last reading and how many there are; or why there is none. */
export function FactValue({ name, fact, currency }: FactValueProps) {
  const speech = useFactSpeech(currency);
  if ('undefined' in fact) return <NoFigure why={fact.undefined} />;
  if ('category' in fact) return <CategoryText of={fact.category} />;
  if ('number' in fact && unitOf(name) === 'money')
    return <Money of={{ amount: fromMinor(fact.number, currency), currency }} currency />;
  return (
    <>
      <span className="zx-figure">{factText(name, fact, speech)}</span>
      {'series' in fact && ` ${speech.say('series.latest', { count: fact.series.length })}`}
    </>
  );
}

/** A word that a fact can be, or what somebody wrote. */
export function CategoryText({ of }: { of: string }) {
  const words = categoryWords(of, { say: useTexts(factsTexts), sayUi: useTexts(uiTexts) });
  return words === null ? <Quoted>{of}</Quoted> : <>{words}</>;
}

/** Why there is no figure. */
export function NoFigure({ why }: { why: string | null }) {
  const say = useTexts(factsTexts);
  return (
    <span className="zx-secondary" title={why ?? undefined}>
      {missingWords(why, say)}
    </span>
  );
}
