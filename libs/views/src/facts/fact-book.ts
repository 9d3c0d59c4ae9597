import { type FactBook, factOf, numberFact, readUpTo, tierIn, unknownFact } from '@zixin/calculations';
import { accountFacts } from './account-facts.js';
import { readAccount } from './account-reading.js';
import { behaviourFacts } from './behaviour-facts.js';
import { customerFacts } from './customer-facts.js';
import { evidenceFacts } from './evidence-facts.js';
import type { CustomerHistory, FactQuestion } from './history.js';
import { mitigantFacts } from './mitigant-facts.js';
import { ratingFacts } from './rating-facts.js';
import { isWanted, type Reading } from './reading.js';
import { statementFacts } from './statement-facts.js';
import { surroundingFacts } from './surrounding-facts.js';

/**
 * Everything known about a customer on a day, by name, each fact with the revisions it was read from. Amounts are minor units
 * of one currency. Policies read these names; what nobody recorded is undefined with a reason.
 */
export function factBook(history: CustomerHistory, question: FactQuestion): FactBook {
  const reading: Reading = { ...question, history };
  const when = (prefixes: readonly string[], facts: () => FactBook) =>
    prefixes.some((prefix) => isWanted(reading, prefix)) ? facts() : {};
  const ofAccount = ['account.', 'behaviour.'];
  const account = ofAccount.some((prefix) => isWanted(reading, prefix)) ? readAccount(reading) : null;
  const rated = ratingFacts(reading);
  return {
    ...when(['customer.'], () => customerFacts(reading)),
    ...when(['evidence.'], () => evidenceFacts(reading)),
    ...when(['statement.', 'ratio.', 'distress.', 'workingAsset.'], () => statementFacts(reading)),
    ...when(['behaviour.'], () => behaviourFacts(reading, account)),
    ...when(['account.'], () => accountFacts(reading, account)),
    ...when(['mitigant.'], () => mitigantFacts(reading)),
    ...surroundingFacts(reading),
    ...rated,
    'policy.termsDays': termsDays(reading, rated),
    [readUpTo]: numberFact(question.readUpTo.length, question.readUpTo),
  };
}

function termsDays({ policies }: Reading, rated: FactBook) {
  const grade = factOf(rated, 'rating.grade');
  const days = 'category' in grade ? policies.termsForGrade(grade.category, tierIn(rated)) : null;
  return days === null ? unknownFact('no-terms-for-grade', grade.sources) : numberFact(days, grade.sources);
}
