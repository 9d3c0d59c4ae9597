import { DomainError } from '@zixin/kernel';
import fc from 'fast-check';
import { shippedPolicies } from './default-policies.js';
import { policyFromText, policyTextFormats, policyToText } from './policy-text.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(policyTextFormats)('a policy as %s', (format) => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = policyToText(plain(value), format);
        expect(policyFromText(text, `p.${format}`)).toEqual(plain(value));
      }),
    );
  });

  it.each(shippedPolicies().map(({ name, content }) => [name, content] as const))(
    'keeps the shipped %s',
    (name, content) => {
      expect(policyFromText(policyToText(content, format), name)).toEqual(content);
    },
  );
});

it('quotes what other readers of YAML would misread', () => {
  expect(policyToText({ on: '20', is: ['yes'] }, 'yaml')).toBe("'on': '20'\nis:\n  - 'yes'\n");
});

function refusal(text: string): DomainError {
  try {
    policyFromText(text, 'terms.yaml');
  } catch (error) {
    return error as DomainError;
  }
  throw new Error('not refused');
}

it.each([
  ['a list that is not closed', 'kind: terms\nbyGrade: [1, 2\n', 3, 1],
  ['a key given twice', 'kind: terms\nkind: tiers\n', 2, 1],
  ['broken JSON', '{\n  "kind": "terms",\n  "graceDays": 5,,\n}', 3, 18],
  ['a reference', 'a: &x 1\nb: *x\n', 2, 4],
  ['a tag', 'a: !secret 1\n', 1, 4],
  ['a second document', 'a: 1\n---\nb: 2\n', 2, 1],
])('tells the place of %s', (_, text, line, column) => {
  const { code, params } = refusal(text);
  expect({ code, params }).toEqual({
    code: 'policy-text-invalid',
    params: { file: 'terms.yaml', line, column, reason: expect.any(String) },
  });
});
