import { useEffect, useRef, useState } from 'react';

interface WhenNearProps {
  /** The anchor, there before its content is. */
  readonly name: string;
  /** Pixels held free until then. */
  readonly height: number;
  readonly children: React.ReactNode;
}

/** Draws what is below the fold, and asks for it, when it comes near the window or onto paper. */
export function WhenNear({ name, height, children }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(() => typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (near || !place.current) return;
    const show = () => setNear(true);
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && show(),
      { rootMargin: '600px 0px' },
    );
    observer.observe(place.current);
    window.addEventListener('beforeprint', show);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', show);
    };
  }, [near]);
  return (
    <div ref={place} id={near ? undefined : name} className="cf-near" style={near ? undefined : { height }}>
      {near && children}
    </div>
  );
}
