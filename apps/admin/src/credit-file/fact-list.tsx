import { FactTable, type Facts } from '../ui/facts/fact-table.js';
import { useTexts } from '../ui/texts.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFactCurrency } from './file-context.js';

interface FactListProps {
  readonly facts: Facts;
  /** The same facts as they are now. */
  readonly now?: Facts | undefined;
}

/** What something rested on; amounts in the currency of the account. */
export function FactList(props: FactListProps) {
  const say = useTexts(creditFileTexts);
  return <FactTable {...props} caption={say('facts')} currency={useFactCurrency()} />;
}
