import { useTexts } from '../ui/texts.js';
import { Quoted } from '../ui/quoted.js';
import { type CustomersView, facetNames } from './customers.queries.js';
import { customersTexts } from './customers.texts.js';
import { useFacetWord } from './facet-values.js';

interface ChipsProps {
  readonly view: CustomersView;
  readonly onChange: (change: Partial<CustomersView>) => void;
}

/** What is filtered, each with a way to undo it. */
export function Chips({ view, onChange }: ChipsProps) {
  const say = useTexts(customersTexts);
  const word = useFacetWord();
  const chosen = facetNames.flatMap((name) => view[name].map((value) => ({ name, value })));
  if (view.q === '' && chosen.length === 0) return null;
  return (
    <ul className="zx-chips" aria-label={say('filtered')}>
      {view.q !== '' && (
        <li>
          <button
            type="button"
            onClick={() => onChange({ q: '' })}
            aria-label={say('undo', { what: view.q })}
          >
            <Quoted>{view.q}</Quoted> ✕
          </button>
        </li>
      )}
      {chosen.map(({ name, value }) => (
        <li key={`${name}.${value}`}>
          <button
            type="button"
            aria-label={say('undo', { what: word(name, value) })}
            onClick={() => onChange({ [name]: view[name].filter((one) => one !== value) })}
          >
            {say(`facet.${name}`)} <Quoted>{word(name, value)}</Quoted> ✕
          </button>
        </li>
      ))}
    </ul>
  );
}
