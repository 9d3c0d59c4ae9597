import { render, screen, within } from '@testing-library/react';
import { speak } from '../language.js';
import { FactTable } from './fact-table.js';

const sources = [{ stream: 'creditAccount-c1', revision: 9 }];
const facts = {
  'account.limit': { number: '452156740.6667', sources },
  'behaviour.overdueRateMonthEnds': {
    series: [
      { on: '2026-09-30', number: '10' },
      { on: '2026-10-31', number: '288275/13971' },
    ],
    sources,
  },
  'distress.zPrime': { undefined: 'missing-ebit', sources: [] },
  'evidence.bankReference.bank': { category: '浦发银行', sources },
  'evidence.taxRecord.creditGrade': { undefined: 'not-recorded', sources: [] },
  'own.figure': { number: '1.25', sources },
};

beforeEach(() => speak('en'));

const row = (name: RegExp) => screen.getByRole('row', { name });

it('draws every fact in its unit, with where it was read', () => {
  render(<FactTable caption="Inputs" facts={facts} currency="CNY" />);
  expect(row(/^Limit in force/)).toHaveTextContent('4,521,567.41 CNYCredit account #9');
  expect(row(/^Overdue rate at month ends/)).toHaveTextContent('20.63% (latest of 2)');
  expect(row(/^Z′/)).toHaveTextContent('Earnings before interest and tax: not reported—');
  expect(within(row(/^Name of the bank/)).getByText('浦发银行')).toHaveAttribute('translate', 'no');
  expect(within(row(/^own\.figure/)).getByText('own.figure')).toHaveAttribute('translate', 'no');
});

it('marks what is another now, and says what a fact is held to', () => {
  const { 'evidence.taxRecord.creditGrade': _, ...recorded } = facts;
  const now = { ...recorded, 'own.figure': { number: '2', sources: [] } };
  const heldTo = (name: string) => (name === 'own.figure' ? 'At least 1' : null);
  render(<FactTable caption="Inputs" facts={facts} now={now} currency="CNY" heldTo={heldTo} />);
  expect(row(/^own\.figure/)).toHaveTextContent('own.figure1.252At least 1');
  expect(row(/^own\.figure/)).toHaveAttribute('data-changed', 'true');
  expect(row(/^Limit in force/)).toHaveAttribute('data-changed', 'false');
  expect(row(/^Tax credit grade Not recorded Not recorded/)).toHaveAttribute('data-changed', 'false');
});
