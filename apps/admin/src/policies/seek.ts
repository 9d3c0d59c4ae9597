import { isWithin } from './content-paths.js';

const takesFocus = 'input:not([type=hidden]), textarea, [role=combobox], summary, button';

/** Gives the focus to the field at a place of the form; where it has none, to the nearest part around it. */
export function focusAt(form: Element, pointer: string): void {
  const around = [...form.querySelectorAll<HTMLElement>('[data-pointer]')].filter(({ dataset }) =>
    isWithin(pointer, dataset['pointer'] ?? ''),
  );
  const nearest = around.toSorted(
    (a, b) => (b.dataset['pointer']?.length ?? 0) - (a.dataset['pointer']?.length ?? 0),
  );
  const control = nearest
    .map((part) => part.querySelector<HTMLElement>(takesFocus))
    .find((found) => found !== null);
  control?.focus();
}
