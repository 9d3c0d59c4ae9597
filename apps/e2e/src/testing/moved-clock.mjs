// Preloaded into services under test: the product's own code, and no driver, sees a clock that stands as far from the real one as
// the file `ZIXIN_TEST_CLOCK` says, in milliseconds.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';

const everyMillis = 10;
let [readAt, offset] = [-Infinity, 0];

function now() {
  if (performance.now() - readAt > everyMillis) {
    offset = Number(readFileSync(String(process.env.ZIXIN_TEST_CLOCK), 'utf8'));
    readAt = performance.now();
  }
  return Date.now() + offset;
}

globalThis[Symbol.for('zixin.moved-clock')] = new Proxy(Date, {
  construct: (real, given, target) => Reflect.construct(real, given.length > 0 ? given : [now()], target),
  get: (real, name) => (name === 'now' ? now : Reflect.get(real, name)),
});

const hooks = `export async function load(url, context, next) {
  const loaded = await next(url, context);
  if (loaded.format !== 'module' || !/\\/(apps|libs)\\/.*\\/dist\\//.test(url)) return loaded;
  return { ...loaded, source: "const Date = globalThis[Symbol.for('zixin.moved-clock')];\\n" + loaded.source };
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
