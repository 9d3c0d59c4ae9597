import { Select } from 'antd';
import { useMemo } from 'react';
import { recordedFacts } from '../../ui/facts/catalogue.js';
import { factName, factWords } from '../../ui/facts/fact-name.js';
import type { FactType } from '../../ui/facts/fact-units.js';
import { Quoted } from '../../ui/quoted.js';
import { useEditor, usePart, useVocabulary } from './editor-context.js';
import { Held, type PieceProps, ReadPiece } from './held.js';
import { usePut } from './inputs.js';

interface FactPieceProps extends PieceProps {
  readonly types: readonly FactType[];
}

/** One of the recorded facts, found by any part of its name in words or its code. */
export function FactPiece({ types, ...props }: FactPieceProps) {
  const value = usePart<string>(props.path);
  const put = usePut(props);
  const { sayFact, language } = useVocabulary();
  const wanted = types.join();
  const { readOnly } = useEditor();
  const options = useMemo(
    () =>
      recordedFacts
        .filter(({ type }) => wanted.split(',').includes(type))
        .map(({ name }) => ({ value: name, label: factName(name, sayFact) })),
    [wanted, language],
  );
  if (readOnly)
    return (
      <ReadPiece {...props}>
        {factWords(value, sayFact)}{' '}
        <span className="zx-unit">
          <Quoted>{value}</Quoted>
        </span>
      </ReadPiece>
    );
  const known = value === '' || options.some((one) => one.value === value);
  return (
    <Held {...props}>
      {(control) => (
        <Select
          {...control}
          className="zx-wide"
          popupMatchSelectWidth={360}
          showSearch={{
            filterOption: (typed, option) =>
              `${option?.label} ${option?.value}`.toLowerCase().includes(typed.trim().toLowerCase()),
          }}
          value={value === '' ? undefined : value}
          options={known ? options : [...options, { value, label: value }]}
          onChange={put}
        />
      )}
    </Held>
  );
}
