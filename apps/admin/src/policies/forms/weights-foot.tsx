import { weightsSum } from '../faults.js';
import type { Path } from '../content-paths.js';
import type { FormKey } from '../policy-form.texts.js';
import { usePart, useVocabulary } from '../pieces/editor-context.js';

const stateKeys: Readonly<Record<'right' | 'short' | 'over', FormKey>> = {
  right: 'sum.right',
  short: 'sum.short',
  over: 'sum.over',
};

/** The sum of a list's weights as they are typed, and how far it is from 100. */
export function WeightsFoot({ path }: { path: Path }) {
  const rows = usePart<readonly { readonly weight: unknown }[]>(path);
  const { say } = useVocabulary();
  const { sum, by, state } = weightsSum(rows);
  return (
    <span className="policy-sum" role="status" data-state={state}>
      {say('sum')} <strong className="zx-figure">{sum}</strong>
      <span>{state === 'right' ? say('sum.right') : say(stateKeys[state], { by })}</span>
    </span>
  );
}
