import { Absent } from '../money.js';
import { type Say, useTexts } from '../texts.js';
import { type FactKey, factsTexts } from './facts.texts.js';

/** A stream, and up to which of its events it was read. */
export interface Source {
  readonly stream: string;
  readonly revision: number;
}

/** Where something was read or stands: `Credit account #388`. */
export const sourceText = ({ stream, revision }: Source, say: Say<FactKey>): string =>
  say('source', { stream: stream.split('-')[0] ?? stream, revision });

/** Each place once. */
export function Sources({ of }: { of: readonly Source[] }) {
  const say = useTexts(factsTexts);
  if (of.length === 0) return <Absent />;
  const streams = of.map(({ stream }) => stream).join('\n');
  return <span title={streams}>{[...new Set(of.map((one) => sourceText(one, say)))].join(' · ')}</span>;
}
