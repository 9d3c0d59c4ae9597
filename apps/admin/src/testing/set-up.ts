import '@testing-library/jest-dom';

class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

Object.assign(globalThis, {
  ResizeObserver: NoResizeObserver,
  matchMedia: (media: string) => ({
    media,
    matches: false,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
  }),
});
const { getComputedStyle } = globalThis;
globalThis.getComputedStyle = (element: Element) => getComputedStyle(element);
Object.defineProperty(navigator, 'locks', { value: { request: () => new Promise(() => undefined) } });
if (!globalThis.crypto.randomUUID)
  Object.assign(globalThis.crypto, { randomUUID: () => '00000000-0000-4000-8000-000000000000' });
