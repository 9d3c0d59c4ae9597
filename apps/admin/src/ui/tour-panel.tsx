import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from './texts.js';
import { tour, tourSteps } from './tour.js';
import { tourTexts } from './tour.texts.js';
import './style/tour.css';

/** The guided tour: a small panel beside the real screens, which stay usable. */
export function TourPanel() {
  const step = useSyncExternalStore(tour.subscribe, tour.step);
  return step === null ? null : <Step at={step} />;
}

function Step({ at }: { at: number }) {
  const say = useTexts(tourTexts);
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = tourSteps[at] ?? 'work';
  useEffect(() => heading.current?.focus({ preventScroll: true }), [at]);
  const go = (to: number) => {
    const next = tourSteps[to];
    if (next === undefined) return tour.close();
    tour.go(to);
    void navigate(tour.address(next));
  };
  const last = at === tourSteps.length - 1;
  return (
    <aside className="tour-panel" aria-label={say('tour')}>
      <p className="zx-secondary">{say('step', { at: at + 1, of: tourSteps.length })}</p>
      <h2 ref={heading} tabIndex={-1}>
        {say(`${name}.title`)}
      </h2>
      <p>{say(`${name}.text`)}</p>
      <p className="tour-look">{say(`${name}.look`)}</p>
      <div className="tour-buttons">
        <button type="button" className="zx-plain" onClick={() => tour.close()}>
          {say('close')}
        </button>
        {at > 0 && (
          <button type="button" className="zx-plain" onClick={() => go(at - 1)}>
            {say('back')}
          </button>
        )}
        <button type="button" className="zx-plain tour-next" onClick={() => go(at + 1)}>
          {say(last ? 'done' : 'next')}
        </button>
      </div>
    </aside>
  );
}
