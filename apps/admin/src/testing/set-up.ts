import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

jest.setTimeout(60_000);
// A screen's module is compiled when it is first opened.
configure({ asyncUtilTimeout: 10_000 });

// What jsdom does not do: dialogs, layout, scrolling.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
for (const side of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth'])
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 800 });
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

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
