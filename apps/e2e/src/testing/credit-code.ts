const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** A well-formed 统一社会信用代码 (GB 32100-2015) of a firm in Ningbo; the same of the same number below 10^8. */
export function creditCode(number: number): string {
  const organisation = String(number).padStart(8, '0');
  const sum = [...organisation].reduce(
    (all, digit, at) => all + Number(digit) * (organisationWeights[at] ?? 0),
    0,
  );
  const check = 11 - (sum % 11);
  const code = `91330200${organisation}${check === 10 ? 'X' : String(check % 11)}`;
  const weighted = [...code].reduce((all, letter, at) => all + alphabet.indexOf(letter) * (3 ** at % 31), 0);
  return code + alphabet.charAt((31 - (weighted % 31)) % 31);
}
