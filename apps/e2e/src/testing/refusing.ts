import type { Locator, Page, Route } from 'playwright-core';

const problem = (status: number) => (route: Route) =>
  route.fulfill({
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({ status, title: 'x', code: 'forced', detail: 'Forced to fail.', errors: [] }),
  });
const failures = [problem(500), problem(409), (route: Route) => route.abort('internetdisconnected')];

/** How many saves of a page were made to fail so far. */
const failed = new WeakMap<Page, { count: number }>();

/** Makes the first save to every address fail, by turns with 500, 409 and no network; the next one is let through. */
export async function refuseOnce(page: Page): Promise<void> {
  const seen = new Set<string>();
  const told = { count: 0 };
  failed.set(page, told);
  await page.route(/\/v1\/(?!session)/, async (route) => {
    const request = route.request();
    const what = `${request.method()} ${new URL(request.url()).pathname}`;
    if (request.method() === 'GET' || seen.has(what)) return route.fallback();
    seen.add(what);
    const fail = failures[told.count % failures.length] ?? problem(500);
    told.count += 1;
    await fail(route);
  });
}

/** What stands in the fields; an amount is the same with its thousands apart or its cents written out. */
const typedIn = (within: Locator) =>
  within.locator('input, textarea').evaluateAll((fields) =>
    fields.map((field) =>
      (field as unknown as { readonly value: string }).value
        .replaceAll(/(?<=\d),(?=\d{3})/g, '')
        .replace(/^(\d+)万$/, '$10000')
        .replace(/^(\d+)\.00$/, '$1'),
    ),
  );

/** Presses a button; where its save was made to fail, finds everything typed still there and tries again. */
export async function press(within: Locator, name: string): Promise<void> {
  const button = within.getByRole('button', { name, exact: true });
  const page = within.page();
  const told = failed.get(page);
  if (!told) return button.click();
  const before = told.count;
  const typed = await typedIn(within);
  await button.click();
  for (let tries = 0; tries < 10 && told.count === before; tries += 1) await page.waitForTimeout(50);
  if (told.count === before) return;
  await page.getByRole('alert').first().waitFor();
  const kept = await typedIn(within);
  if (kept.join('\n') !== typed.join('\n')) throw new Error(`lost on a failed save: ${typed} became ${kept}`);
  const asked = /^(Yes: |确认)/.exec(name)?.[0];
  if (asked) await within.getByRole('button', { name: name.slice(asked.length), exact: true }).click();
  await button.click();
}
