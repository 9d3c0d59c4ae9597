import { Facts } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { Why } from '../ui/why.js';
import { riskPortfolioTexts } from './risk-portfolio.texts.js';

export type ExplainedInputs = readonly (readonly [label: string, value: React.ReactNode])[];

interface ExplainedProps {
  readonly figure: string;
  readonly formula: string;
  readonly inputs: ExplainedInputs;
}

/** What a figure is made of. */
export function Explained({ figure, formula, inputs }: ExplainedProps) {
  const say = useTexts(riskPortfolioTexts);
  return (
    <Why figure={figure}>
      <p>
        <strong>{say('why.formula')}</strong>
      </p>
      <p>{formula}</p>
      <Facts of={inputs} />
    </Why>
  );
}
