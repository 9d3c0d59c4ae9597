import { createContext, useContext } from 'react';
import type { AsOf } from '../ui/as-of-bar.js';
import { useHouse } from '../ui/house.js';
import type { CreditFile } from './credit-file.queries.js';

/** The file that the page shows, at its point in time. */
export interface OpenFile {
  /** The customer's id. */
  readonly customer: string;
  readonly at: AsOf;
  /** Now, as known now. */
  readonly present: boolean;
  /** The effective day. */
  readonly day: string;
  readonly file: CreditFile;
  /** The file as it is now, for differences; absent while it loads. */
  readonly today: CreditFile | undefined;
}

export const FileContext = createContext<OpenFile | null>(null);

export function useFile(): OpenFile {
  const open = useContext(FileContext);
  if (open === null) throw new Error('Outside of a credit file');
  return open;
}

/** In which facts of the file tell amounts: that of its account. */
export function useFactCurrency(): string {
  const { currency } = useHouse();
  return useFile().file.accounts[0]?.currency ?? currency;
}
