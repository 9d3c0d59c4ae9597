import { useEffect, useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import { may, useMe } from '../api/me.js';
import { Panel } from '../ui/panel.js';
import { preferenceNow } from '../ui/preferences.js';
import { useTexts } from '../ui/texts.js';
import { TourStart } from '../ui/tour-invitation.js';
import { appTexts } from './app.texts.js';

const places = [
  { path: '/', key: 'w', name: 'nav.work' },
  { path: '/customers', key: 'c', name: 'nav.customers' },
  { path: '/investigations', key: 'i', name: 'nav.investigations' },
  { path: '/receivables', key: 'r', name: 'nav.receivables' },
  { path: '/risk', key: 'k', name: 'nav.risk' },
  { path: '/policies', key: 'p', name: 'nav.policies' },
  { path: '/audit', key: 'a', name: 'nav.audit' },
  { path: '/settings', key: 's', name: 'nav.settings' },
] as const;

/** For everybody; the others are about customers. */
const everybodys: readonly string[] = ['/', '/settings'];

/** The rail as this person may use it, and the letter that goes to a place after `g`. */
export function usePlaces() {
  const reads = may(useMe(), 'read');
  return useMemo(() => places.filter(({ path }) => reads || everybodys.includes(path)), [reads]);
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Keys do nothing while somebody types, and for who switched them off. */
const isQuiet = (target: EventTarget | null) => preferenceNow('keys') === 'off' || isTyping(target);

const withinMillis = 1_500;

/** Opens or closes the explanation nearest to the focus: of the same row, else of the same part of the page. */
function askWhy(): void {
  for (let around = document.activeElement; around; around = around.parentElement) {
    const why = around.matches('[data-why]') ? around : around.querySelector('[data-why]');
    if (!(why instanceof HTMLElement)) continue;
    why.focus();
    why.click();
    return;
  }
}

/** `g` then a letter goes to a place, `/` to the search, `w` to an explanation, `?` shows the keys. */
export function useKeys(help: () => void): void {
  const navigate = useNavigate();
  const places = usePlaces();
  // Outside the effect, which may run again between the two keys.
  const gone = useRef(-Infinity);
  useEffect(() => {
    const act: Readonly<Record<string, () => void>> = {
      '/': () => document.getElementById('search')?.focus(),
      '?': help,
      w: askWhy,
      g: () => {
        gone.current = performance.now();
      },
    };
    const onKey = (event: KeyboardEvent) => {
      const { key, target, isComposing, ctrlKey, metaKey, altKey } = event;
      if (isComposing || ctrlKey || metaKey || altKey || isQuiet(target)) return;
      const place = places.find((one) => one.key === key);
      const going = performance.now() - gone.current < withinMillis;
      const action = going && place ? () => void navigate(place.path) : act[key];
      if (!action) return;
      event.preventDefault();
      if (key !== 'g') gone.current = -Infinity;
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [navigate, help, places]);
}

export function KeyHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const say = useTexts(appTexts);
  const reads = may(useMe(), 'read');
  const places = usePlaces();
  const lines = [
    ['/', say('keys.search')],
    ...places.map(({ key, name }) => [`g ${key}`, say(name)]),
    ['j k ↑ ↓', say('keys.rows')],
    ['Enter', say('keys.open')],
    ['w', say('keys.why')],
    ['Esc', say('keys.close')],
    ['?', say('keys.help')],
  ];
  return (
    <Panel open={open} onClose={onClose} title={say('keys')}>
      <dl className="zx-keys">
        {lines.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      {reads && <TourStart onStart={onClose} />}
    </Panel>
  );
}
