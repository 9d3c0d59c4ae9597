import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useTexts } from '../ui/texts.js';
import { creditFileTexts } from './credit-file.texts.js';

const sections = [
  'basics',
  'finances',
  'records',
  'score',
  'limits',
  'trading',
  'warnings',
  'decisions',
  'timeline',
] as const;

/** Where on the page one is, and the way to its other parts. */
export function Anchors() {
  const say = useTexts(creditFileTexts);
  const reached = useReached();
  useGoingTo(useLocation().hash.slice(1));
  const names = {
    basics: say('section.basics'),
    finances: say('section.finances'),
    records: say('section.records'),
    score: say('section.score'),
    limits: say('section.limits'),
    trading: say('section.trading'),
    warnings: say('section.warnings'),
    decisions: say('section.decisions'),
    timeline: say('section.timeline'),
  };
  return (
    <nav className="cf-anchors" aria-label={say('anchors')}>
      {sections.map((name) => (
        <a key={name} href={`#${name}`} aria-current={reached === name ? 'location' : undefined}>
          {names[name]}
        </a>
      ))}
    </nav>
  );
}

const settling = [0, 300, 900, 1800];
const ownMoves = ['wheel', 'pointerdown', 'keydown'] as const;

/** Goes to the part that the address names, again while what is above it still grows, unless the reader moves herself. */
function useGoingTo(name: string): void {
  useEffect(() => {
    if (name === '') return;
    const go = () => document.getElementById(name)?.scrollIntoView?.();
    const timers = settling.map((millis) => setTimeout(go, millis));
    const stop = () => timers.forEach(clearTimeout);
    for (const move of ownMoves) window.addEventListener(move, stop, { once: true, passive: true });
    return () => {
      stop();
      for (const move of ownMoves) window.removeEventListener(move, stop);
    };
  }, [name]);
}

/** The last section whose head has passed under the bar. */
function useReached(): string | null {
  const [reached, setReached] = useState<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const passed = sections.findLast((name) => {
        const top = document.getElementById(name)?.getBoundingClientRect().top;
        return top !== undefined && top < 220;
      });
      setReached(passed ?? null);
    };
    const later = () => {
      frame ||= requestAnimationFrame(look);
    };
    window.addEventListener('scroll', later, { passive: true });
    const grown = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(later);
    grown?.observe(document.body);
    look();
    return () => {
      cancelAnimationFrame(frame);
      grown?.disconnect();
      window.removeEventListener('scroll', later);
    };
  }, []);
  return reached;
}
