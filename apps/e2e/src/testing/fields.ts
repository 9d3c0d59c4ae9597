import type { Locator, Page } from 'playwright-core';

/** Types into fields by their labels. */
export async function fill(form: Locator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values))
    await form.getByLabel(label, { exact: true }).fill(value);
}

/** Chooses from the list of a field. */
export async function choose(form: Locator, label: string, option: string): Promise<void> {
  await form.getByLabel(label, { exact: true }).click();
  await form.page().locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).click();
}

/** Looks a customer up in a field by its number. */
export async function find(form: Locator, label: string, number: string): Promise<void> {
  await form.getByLabel(label, { exact: true }).fill(number);
  await form.page().locator('.ant-select-item-option:visible').filter({ hasText: number }).click();
}

/** Types a date as `20261130`, as the mask wants it. */
export async function date(field: Locator, digits: string): Promise<void> {
  await field.focus();
  await field.pressSequentially(digits);
  await field.press('Tab');
}

/** Pastes spreadsheet cells into a field, through the clipboard. */
export async function paste(page: Page, field: Locator, rows: readonly (readonly string[])[]): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const text = rows.map((row) => row.join('\t')).join('\n');
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await field.focus();
  await field.press('Control+V');
}

/** The figures at the head of a credit file, by their names, as they are written. */
export function figuresOf(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(
    `Object.fromEntries([...document.querySelectorAll('[data-figure]')].map((figure) =>
      [figure.dataset.figure, figure.firstElementChild.textContent.trim()]))`,
  );
}
