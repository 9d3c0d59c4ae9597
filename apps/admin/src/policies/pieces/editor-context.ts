import { createContext, useContext } from 'react';
import { factsTexts } from '../../ui/facts/facts.texts.js';
import { useHouse } from '../../ui/house.js';
import { useLanguage, useTexts } from '../../ui/texts.js';
import { uiTexts } from '../../ui/ui.texts.js';
import { type Path, pointerOf, valueAt } from '../content-paths.js';
import { policyFormTexts } from '../policy-form.texts.js';
import type { Vocabulary } from '../policy-words.js';

/** A place that somebody wants to see; asked again it is another. */
export interface Sought {
  readonly pointer: string;
}

/** What the pieces of a policy's form read and change. */
export interface Editor {
  readonly content: unknown;
  /** Words instead of fields. */
  readonly readOnly: boolean;
  /** Messages by the place they are about. */
  readonly faults: ReadonlyMap<string, readonly string[]>;
  /** The place that was asked to be shown last, opened by what holds it. */
  readonly sought: Sought | null;
  /** Of the rating scale, best first. */
  readonly grades: readonly string[];
  readonly tiers: readonly string[];
  readonly change: (next: (content: unknown) => unknown) => void;
}

export const EditorContext = createContext<Editor>({
  content: null,
  readOnly: true,
  faults: new Map(),
  sought: null,
  grades: [],
  tiers: [],
  change: () => undefined,
});

export const useEditor = () => useContext(EditorContext);

/** What stands at a place of the content. */
export function usePart<Value>(path: Path): Value {
  return valueAt(useEditor().content, path) as Value;
}

export function useFaultsAt(path: Path): readonly string[] {
  return useEditor().faults.get(pointerOf(path)) ?? [];
}

/** The words of the screen's language. */
export function useVocabulary(): Vocabulary {
  const say = useTexts(policyFormTexts);
  const sayFact = useTexts(factsTexts);
  const sayUi = useTexts(uiTexts);
  const language = useLanguage();
  const { currency } = useHouse();
  return { say, sayFact, sayUi, language, currency };
}
