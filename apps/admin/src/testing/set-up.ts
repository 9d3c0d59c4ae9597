import '@testing-library/jest-dom';

jest.setTimeout(20_000);

// What jsdom does not do: dialogs, scrolling.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
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
