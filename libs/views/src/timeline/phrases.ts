import type { Limit, PaymentTerms } from '@zixin/credit-account/events';
import type { ProposedChange } from '../approvals.js';
import { englishDay } from './day-words.js';
import { type DataOf, type DomainEvent, formatMinor, type Money, type SealedText } from '@zixin/kernel';

export type Language = 'zh' | 'en';

/** How one event type reads: a short title and a sentence, in both languages. `owner` is the id of whose stream it is in. */
export interface Phrase<Data> {
  readonly title: { readonly [L in Language]: string };
  /** A title for some events of the type; `null` for the others. */
  readonly titled?: (data: Data) => { readonly [L in Language]: string } | null;
  readonly zh: (data: Data, say: Say, owner: string) => string;
  readonly en: (data: Data, say: Say, owner: string) => string;
}

/** A phrase for every event of a union; a missing one does not compile. */
export type Phrases<E extends DomainEvent> = { readonly [T in E['type']]: Phrase<DataOf<E, T>> };

/** Opens a sealed text for a reader who may see it; `null` when its person was erased. */
export type OpenSealed = (sealed: SealedText) => string | null;

/** What sentences name by an id. A payment is also a credit note; an account is told by its customer. */
export type NamedKind = 'order' | 'invoice' | 'payment' | 'account' | 'group' | 'person';

/** What the reader knows something by: a document's number, a customer's or a person's name; `null` where there is none. */
export type NameOf = (kind: NamedKind, id: string) => string | null;

/** What a proposal asked for; `null` where the reader does not know. */
export type ProposedOf = (proposalId: string) => ProposedChange | null;

/** Something that a sentence names, in the sentence's own words for it. */
export interface Mention {
  readonly kind: NamedKind;
  readonly id: string;
  readonly name: string;
}

/** What a reader is told beyond the event itself. */
export interface Reader {
  readonly open?: OpenSealed | undefined;
  readonly nameOf?: NameOf | undefined;
  readonly proposedOf?: ProposedOf | undefined;
  /** Called with each thing named, in the order of the sentence. */
  readonly mentioned?: (mention: Mention) => void;
}

/** The words for values inside a sentence. */
export interface Say {
  money(amount: Money): string;
  limit(limit: Limit): string;
  terms(terms: PaymentTerms): string;
  /** A period `from`–`until`; without an end when `until` is null. */
  period(from: string, until: string | null): string;
  person(name: SealedText): string;
  /** The number its event carries, else what the reader knows it by, else the id. */
  named(kind: NamedKind, id: string, number?: string | null): string;
  proposed: ProposedOf;
  list(parts: readonly string[]): string;
}

/** `1,250.00 CNY`: grouped by thousands, with the currency's decimals. */
export function moneyText({ minor, currency }: Money): string {
  return `${formatMinor(minor, currency).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',')} ${currency}`;
}

const words = {
  zh: {
    none: '无额度',
    unlimited: '不限额',
    sealed: '«已封存»',
    erased: '«已删除»',
    comma: '、',
    terms: ({ netDays, prepaymentPercent }: PaymentTerms) =>
      `${netDays} 天${prepaymentPercent > 0 ? `，预付 ${prepaymentPercent}%` : ''}`,
    period: (from: string, until: string | null) => (until ? `${from} 至 ${until}` : `自 ${from} 起`),
  },
  en: {
    none: 'no credit',
    unlimited: 'unlimited',
    sealed: '«sealed»',
    erased: '«erased»',
    comma: ', ',
    terms: ({ netDays, prepaymentPercent }: PaymentTerms) =>
      `net ${netDays} days${prepaymentPercent > 0 ? `, ${prepaymentPercent}% prepaid` : ''}`,
    period: (from: string, until: string | null) =>
      until ? `from ${englishDay(from)} to ${englishDay(until)}` : `from ${englishDay(from)} on`,
  },
} as const;

export function sayIn(language: Language, { open, nameOf, proposedOf, mentioned }: Reader = {}): Say {
  const say = words[language];
  return {
    money: moneyText,
    limit(limit) {
      if (limit.kind === 'AMOUNT') return moneyText(limit.amount);
      return limit.kind === 'NONE' ? say.none : say.unlimited;
    },
    terms: say.terms,
    period: say.period,
    person: (name) => (open ? (open(name) ?? say.erased) : say.sealed),
    named(kind, id, number = null) {
      const name = number ?? nameOf?.(kind, id) ?? id;
      mentioned?.({ kind, id, name });
      return name;
    },
    proposed: (id) => proposedOf?.(id) ?? null,
    list: (parts) => parts.join(say.comma),
  };
}
