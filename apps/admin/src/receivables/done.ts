import { useSayOutcome } from '../ui/outcome.js';
import { useTexts } from '../ui/texts.js';
import { type ReceivablesKey, receivablesTexts } from './receivables.texts.js';

/** Commands whose form goes once they are done: what was done is said where it was. */
export type Done = Extract<ReceivablesKey, `done.${string}`> extends `done.${infer Name}` ? Name : never;

/** Says what was done, by the number of the document where it has one. */
export function useSayDone() {
  const say = useTexts(receivablesTexts);
  const tell = useSayOutcome();
  return (what: Done, number?: string | null) =>
    tell({ said: say(`done.${what}`, { number: number ? ` ${number}` : '' }) });
}
