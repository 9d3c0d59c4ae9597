import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { may, useMe } from '../api/me.js';
import { Quoted } from '../ui/quoted.js';
import { useTexts } from '../ui/texts.js';
import { appTexts } from './app.texts.js';
import { addressOf, type Found, foundFor } from './search.queries.js';

const pauseMillis = 200;

/** One box for customers, orders and invoices: `/` goes there, arrows choose, Enter opens, Esc leaves. */
export function SearchBox() {
  const say = useTexts(appTexts);
  const reads = may(useMe(), 'read');
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const text = usePaused(typed.trim());
  const { data = [] } = useQuery(foundFor(reads ? text : ''));
  const box = useSearchKeys(data, chosen, setChosen, () => setTyped(''));
  const id = useId();
  if (!reads) return <div className="zx-search" />;
  const open = text !== '' && typed.trim() !== '';
  return (
    <div role="search" className="zx-search">
      <input
        id="search"
        type="search"
        role="combobox"
        autoComplete="off"
        ref={box.input}
        placeholder={say('search')}
        aria-label={say('search')}
        aria-expanded={open}
        aria-controls={id}
        aria-activedescendant={open && data[chosen] ? `${id}-${chosen}` : undefined}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setChosen(0);
        }}
        onKeyDown={box.onKeyDown}
        onBlur={() => setTimeout(() => setTyped(''), 200)}
      />
      <ul id={id} role="listbox" aria-label={say('search.found')} className="zx-found" hidden={!open}>
        {data.map((found, at) => (
          <li
            key={found.kind + found.id}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === chosen}
            onMouseDown={() => box.go(found)}
          >
            <span className="zx-secondary">{say(`search.${found.kind}`)}</span>{' '}
            {found.kind !== 'customer' && <Quoted>{found.number} · </Quoted>}
            <Quoted>{found.customer.name}</Quoted>{' '}
            <span className="zx-secondary">
              <Quoted>{found.customer.number}</Quoted>
            </span>
          </li>
        ))}
        {open && data.length === 0 && (
          <li role="option" aria-selected="false">
            {say('search.none')}
          </li>
        )}
      </ul>
    </div>
  );
}

function useSearchKeys(
  found: readonly Found[],
  chosen: number,
  choose: (at: number) => void,
  clear: () => void,
) {
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const go = (one: Found) => {
    clear();
    input.current?.blur();
    void navigate(addressOf(one));
  };
  const onKeyDown = ({ key, nativeEvent }: React.KeyboardEvent) => {
    if (nativeEvent.isComposing) return;
    const one = found[chosen];
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => choose(Math.min(chosen + 1, found.length - 1)),
      ArrowUp: () => choose(Math.max(chosen - 1, 0)),
      Enter: () => one && go(one),
      Escape: () => {
        clear();
        input.current?.blur();
      },
    };
    acts[key]?.();
  };
  return { input, go, onKeyDown };
}

/** The text once typing, or composing a Chinese word, has paused. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pauseMillis);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
