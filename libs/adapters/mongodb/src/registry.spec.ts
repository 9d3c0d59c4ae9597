import { together } from './registry.js';

it('asks once for all that is wanted in one moment, anew for what is wanted later', async () => {
  const questions: (readonly string[])[] = [];
  const named = together(async (names: readonly string[]) => {
    questions.push(names);
    return new Map(names.filter((name) => name !== 'nobody').map((name) => [name, name.toUpperCase()]));
  });
  const answers = await Promise.all(['a', 'b', 'a', 'nobody'].map(named));
  expect(answers).toEqual(['A', 'B', 'A', null]);
  expect(await named('a')).toBe('A');
  expect(questions).toEqual([['a', 'b', 'nobody'], ['a']]);
});

it('fails all who asked together, and not those after them', async () => {
  let failing = true;
  const named = together(async (names: readonly string[]) => {
    if (failing) throw new Error('away');
    return new Map(names.map((name) => [name, name]));
  });
  const both = await Promise.allSettled([named('a'), named('b')]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  failing = false;
  expect(await named('a')).toBe('a');
});
