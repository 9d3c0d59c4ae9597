import type { PolicyContent } from '@zixin/calculations';
import { useMemo } from 'react';
import { policyForms } from './forms/policy-form.js';
import { EditorContext, type Sought } from './pieces/editor-context.js';
import { byPointer, type Fault } from './faults.js';
import { useContentInForce } from './policies.queries.js';

interface ContentProps {
  readonly content: PolicyContent;
  /** Absent: words instead of fields. */
  readonly onChange?: ((next: (content: unknown) => unknown) => void) | undefined;
  readonly faults?: readonly Fault[];
  readonly sought?: Sought | null;
}

const none: readonly Fault[] = [];

/** A policy's content, as words or as a form. */
export function ContentView({ content, onChange, faults = none, sought = null }: ContentProps) {
  const scale = useContentInForce('ratingScale');
  const tiers = useContentInForce('tiers');
  const found = useMemo(() => byPointer(faults), [faults]);
  const Form = policyForms[content.kind];
  return (
    <EditorContext
      value={{
        content,
        readOnly: onChange === undefined,
        faults: found,
        sought,
        grades: scale?.grades.map(({ grade }) => grade) ?? [],
        tiers: tiers?.tiers.map(({ tier }) => tier) ?? [],
        change: onChange ?? (() => undefined),
      }}
    >
      <div className="policy-content">
        <Form />
      </div>
    </EditorContext>
  );
}
