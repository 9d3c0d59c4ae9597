import { amountText, type MoneyText } from '../ui/figures.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import { exactPart, isSome, noteParts, putAgainst } from './part.js';
import type { Item, Payment } from './receivables.queries.js';
import { receivablesTexts } from './receivables.texts.js';

/**
 * What a command about money does, with its amounts, in the sentence that is asked once more. Empty for an amount that is none: its
 * field refuses it before anything is asked.
 */
export function useSureSentences() {
  const say = useTexts(receivablesTexts);
  const language = useLanguage();
  const money = ({ amount, currency }: MoneyText) => `${amountText(amount, language)} ${currency}`;
  const named = (number: string | null) => number ?? say('unnumbered');
  return {
    /** All that is open when nothing is typed. */
    writeOff({ number, open }: Pick<Item, 'number' | 'open'>, typed: MoneyText | undefined) {
      const amount = typed === undefined ? open : exactPart(typed, open);
      const which = isSameAs(amount, open) ? 'all' : 'part';
      return amount === null
        ? ''
        : say(`write-off.sure.${which}`, { amount: money(amount), number: named(number) });
    },
    /** Without an invoice all of it is unapplied. */
    creditNote(of: Pick<Item, 'number' | 'open'> | undefined, typed: MoneyText | undefined) {
      const amount = typed === undefined ? null : exactPart(typed);
      if (amount === null) return '';
      if (!of) return say('credit-note.sure.unapplied', { amount: money(amount) });
      const { settled, left, unapplied } = noteParts(amount, of.open);
      return say(isSome(unapplied) ? 'credit-note.sure.more' : 'credit-note.sure', {
        amount: money(amount),
        number: named(of.number),
        settled: money(settled),
        left: money(left),
        unapplied: money(unapplied),
      });
    },
    reversal(of: Pick<Payment, 'number' | 'amount' | 'unapplied'>) {
      const against = putAgainst(of);
      const what = { amount: money(of.amount), number: named(of.number), against: money(against) };
      return say(isSome(against) ? 'reversal.sure' : 'reversal.sure.unapplied', what);
    },
  };
}

const isSameAs = (amount: MoneyText | null, open: MoneyText) => amount?.amount === open.amount;
