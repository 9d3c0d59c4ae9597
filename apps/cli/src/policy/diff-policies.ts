import { policyDifferences } from '@zixin/services/policies';
import { type Output, print, table, UsedWrong } from '../output.js';
import type { Session } from '../session.js';
import { kindOf, names, policyInFile, storedPolicy } from './stored-policies.js';

interface Side {
  readonly said: string;
  readonly content: unknown;
}

/**
 * What differs between two policies, each a name (in force today), `name@version` or a file. Differences are nothing wrong.
 * @throws UsedWrong for two kinds, DomainError `policy-version-not-found`, `policy-text-invalid`.
 */
export async function diffPolicies(
  session: Session,
  [a, b]: readonly [from: string, to: string],
  options: Output,
): Promise<void> {
  const [from, to] = [await sideOf(session, a), await sideOf(session, b)];
  const kinds = [kindOf(from.content), kindOf(to.content)].map((kind) => kind ?? 'no kind');
  if (kinds[0] !== kinds[1])
    throw new UsedWrong(
      `${from.said} is of ${kinds[0]}, ${to.said} of ${kinds[1]}: there is nothing to compare`,
    );
  const differences = policyDifferences(from.content, to.content);
  print(options, { from: from.said, to: to.said, differences }, () => {
    if (differences.length === 0) return `${from.said} and ${to.said} say the same`;
    return table(
      ['Where', from.said, to.said],
      differences.map((one) => [one.pointer, shown(one.from), shown(one.to)]),
    );
  });
}

async function sideOf(session: Session, reference: string): Promise<Side> {
  const [name = '', number, more] = reference.split('@');
  if (!names.includes(name) || more !== undefined)
    return { said: reference, content: policyInFile(reference) };
  if (number !== undefined && !/^[1-9]\d{0,5}$/.test(number))
    throw new UsedWrong(`${reference}: a version is a whole number above 0`);
  const policy = await storedPolicy(session, name, number === undefined ? undefined : Number(number));
  return { said: `${name}@${policy.version}`, content: policy.content };
}

function shown(value: unknown): string {
  if (value === null) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
