import { useSyncExternalStore } from 'react';
import { useTexts } from './texts.js';
import { tour } from './tour.js';
import { tourTexts } from './tour.texts.js';
import './style/tour.css';

/** Offers the tour until it was begun or declined once. */
export function TourInvitation() {
  const say = useTexts(tourTexts);
  const state = useSyncExternalStore(tour.subscribe, tour.state);
  if (state !== 'new') return null;
  return (
    <section className="tour-invitation" aria-label={say('tour')}>
      <p>{say('invitation')}</p>
      <button type="button" className="zx-plain tour-next" onClick={() => tour.go(0)}>
        {say('start')}
      </button>
      <button type="button" className="zx-plain" onClick={() => tour.close()}>
        {say('never')}
      </button>
    </section>
  );
}

/** Begins the tour again, from the help. */
export function TourStart({ onStart }: { onStart: () => void }) {
  const say = useTexts(tourTexts);
  const start = () => {
    tour.go(0);
    onStart();
  };
  return (
    <button type="button" className="zx-plain tour-next" onClick={start}>
      {say('start')}
    </button>
  );
}
