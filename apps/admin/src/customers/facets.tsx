import { Checkbox } from 'antd';
import { useState } from 'react';
import { Quoted } from '../ui/quoted.js';
import { GradeTag, TierTag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { type CustomersView, type FacetCounts, type FacetName, facetNames } from './customers.queries.js';
import { customersTexts } from './customers.texts.js';
import { ordered, useFacetWord } from './facet-values.js';

interface FacetsProps {
  readonly counts: readonly FacetCounts[];
  readonly view: CustomersView;
  readonly onChange: (change: Partial<CustomersView>) => void;
}

const few = 6;

/** Filters with how many customers each value has, under the other filters. */
export function Facets({ counts, view, onChange }: FacetsProps) {
  return (
    <>
      {facetNames.map((name) => (
        <Facet
          key={name}
          name={name}
          values={ordered(name, counts.find(({ field }) => field === name)?.values ?? [])}
          chosen={view[name]}
          onChoose={(values) => onChange({ [name]: values })}
        />
      ))}
    </>
  );
}

interface FacetProps {
  readonly name: FacetName;
  readonly values: FacetCounts['values'];
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
}

function Facet({ name, values, chosen, onChoose }: FacetProps) {
  const say = useTexts(customersTexts);
  const [all, setAll] = useState(false);
  const named = values.filter(({ value }) => value !== null && value !== 'none');
  const shown = all ? named : named.filter(({ value }, at) => at < few || chosen.includes(value ?? ''));
  if (named.length < 2 && chosen.length === 0) return null;
  const toggle = (value: string, on: boolean) =>
    onChoose(on ? [...chosen, value] : chosen.filter((one) => one !== value));
  return (
    <fieldset className="zx-facet">
      <legend>{say(`facet.${name}`)}</legend>
      {shown.map(({ value, count }) => (
        <Checkbox
          key={value}
          checked={chosen.includes(value ?? '')}
          onChange={({ target }) => toggle(value ?? '', target.checked)}
        >
          <FacetValue name={name} value={value ?? ''} />{' '}
          <span className="zx-secondary zx-figure">{count}</span>
        </Checkbox>
      ))}
      {named.length > few && (
        <button type="button" className="zx-plain zx-more" onClick={() => setAll(!all)}>
          {say(all ? 'facet.fewer' : 'facet.more', { count: named.length - few })}
        </button>
      )}
    </fieldset>
  );
}

function FacetValue({ name, value }: Pick<FacetProps, 'name'> & { value: string }) {
  const word = useFacetWord();
  if (name === 'grade') return <GradeTag grade={value} />;
  if (name === 'tier') return <TierTag tier={value} />;
  return name === 'region' ? <Quoted>{value}</Quoted> : word(name, value);
}
