import fc from 'fast-check';
import { identityIdOf } from './identity-id.js';

it.each([
  ['number', 'C-001', 'number-C-001'],
  [' USCC', ' 91350100m000100y43 ', 'uscc-91350100M000100Y43'],
  ['lei', '529900grz2bqy5zm9n49', 'lei-529900GRZ2BQY5ZM9N49'],
  ['SAP', 'ab/c d', 'SAP-ab%2Fc%20d'],
  ['sap', "it's(1)*!", 'sap-it%27s%281%29%2A%21'],
  ['用友', '客1', '%E7%94%A8%E5%8F%8B-%E5%AE%A21'],
  ['sap', '100%', 'sap-100%25'],
])('names the stream of %s %s', (scheme, value, id) => expect(identityIdOf(scheme, value)).toBe(id));

it('tells schemes and values with dashes apart', () => {
  expect(identityIdOf('a-b', 'c')).toBe('a%2Db-c');
  expect(identityIdOf('a', 'b-c')).toBe('a-b-c');
});

it.each([
  ['', '1', 'empty'],
  ['sap', ' \u3000', 'empty'],
  ['sap', 'x'.repeat(197), 'length'],
  ['sap', '客'.repeat(22), 'length'],
  ['sap', '\ud800', 'alphabet'],
])('refuses %s "%s" as %s', (scheme, value, rule) =>
  expect(() => identityIdOf(scheme, value)).toThrow(
    expect.objectContaining({ code: 'identifier-invalid', params: expect.objectContaining({ rule }) }),
  ),
);

it('still takes 200 characters', () => expect(identityIdOf('sap', 'x'.repeat(196))).toHaveLength(200));

it('gives two identifiers one id only when they are one, and nothing but clean characters', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '-', '%', '2', 'D', '.', '/', '客'),
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(text, text, text, text, (scheme, value, otherScheme, otherValue) => {
      const id = identityIdOf(scheme, value);
      expect(id).toMatch(/^[A-Za-z0-9._~%-]+$/);
      const same = scheme === otherScheme && value === otherValue;
      expect(identityIdOf(otherScheme, otherValue) === id).toBe(same);
    }),
    { numRuns: 2000 },
  );
});
