import type { Actor, CalendarDate, Instant, Recorded } from '@zixin/kernel';
import type { CreditEvent } from '../catalogs.js';
import { accessPhrases } from './access-phrases.js';
import { calendarPhrases, customerPhrases, identityPhrases } from './customer-phrases.js';
import { defaultPhrases } from './default-phrases.js';
import { groupPhrases } from './group-phrases.js';
import { investigationPhrases } from './investigation-phrases.js';
import { limitPhrases } from './limit-phrases.js';
import { mitigantPhrases } from './mitigant-phrases.js';
import { orderPhrases } from './order-phrases.js';
import { type Language, type Mention, type Phrase, type Phrases, type Reader, sayIn } from './phrases.js';
import { policyPhrases } from './policy-phrases.js';
import { ratingPhrases } from './rating-phrases.js';
import { receivablePhrases } from './receivable-phrases.js';
import { exchangeRatePhrases, industryPhrases } from './reference-phrases.js';
import { warningPhrases } from './warning-phrases.js';
import { writeOffPhrases } from './write-off-phrases.js';

/** One line of a history: when it was learned, what day it is about, who did it, and what happened in words. */
export interface TimelineEntry {
  readonly at: Instant;
  readonly effectiveOn: CalendarDate;
  readonly title: string;
  readonly text: string;
  /** What the text names, in its order. */
  readonly mentions: readonly Mention[];
  readonly actor: Actor;
  readonly type: CreditEvent['type'];
  readonly stream: string;
  readonly revision: number;
}

const phrases: Phrases<CreditEvent> = {
  ...customerPhrases,
  ...identityPhrases,
  ...calendarPhrases,
  ...investigationPhrases,
  ...ratingPhrases,
  ...warningPhrases,
  ...policyPhrases,
  ...industryPhrases,
  ...exchangeRatePhrases,
  ...limitPhrases,
  ...defaultPhrases,
  ...mitigantPhrases,
  ...orderPhrases,
  ...receivablePhrases,
  ...writeOffPhrases,
  ...groupPhrases,
  ...accessPhrases,
};

/**
 * An event in words. Sealed names read «sealed» unless `open` is given, which then says what this reader may see; what the event
 * knows by its id alone is named by it unless `nameOf` is given, and a decision says what was proposed where `proposedOf` knows it.
 */
export function describe(
  event: Recorded<CreditEvent>,
  language: Language,
  reader: Omit<Reader, 'mentioned'> = {},
): TimelineEntry {
  const phrase = phrases[event.type] as Phrase<unknown>;
  const mentions: Mention[] = [];
  const say = sayIn(language, { ...reader, mentioned: (mention) => mentions.push(mention) });
  return {
    at: event.meta.recordedAt,
    effectiveOn: event.effectiveOn,
    title: (phrase.titled?.(event.data) ?? phrase.title)[language],
    text: phrase[language](event.data, say, ownerOf(event.stream)),
    mentions,
    actor: event.meta.actor,
    type: event.type,
    stream: event.stream,
    revision: event.revision,
  };
}

/** `7` for `creditGroup-7`. */
const ownerOf = (stream: string) => stream.slice(stream.indexOf('-') + 1);
