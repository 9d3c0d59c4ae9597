import { usccCheckCharacter } from '@zixin/calculations';
import { addDays, type CalendarDate, type Money } from '@zixin/kernel';
import {
  brandEnds,
  brandStarts,
  cities,
  coinedEnds,
  coinedStarts,
  firstNames,
  foreignCountries,
  givenCharacters,
  industries,
  lastNames,
  streets,
  surnames,
} from './company-words.js';
import type { Random } from './random.js';

/** The whole story is told in one currency. */
export const demoCurrency = 'CNY';

export type CompanySize = 'small' | 'medium' | 'large';

/** An invented company as a registry would show it. Names of people are plain here and sealed before they are recorded. */
export interface Company {
  readonly name: string;
  readonly country: string;
  readonly identifier: { readonly scheme: 'uscc' | 'lei'; readonly value: string } | null;
  readonly industry: { readonly code: string; readonly name: string };
  readonly region: string;
  readonly address: string;
  readonly establishedOn: CalendarDate;
  readonly registeredCapital: Money;
  readonly paidInCapital: Money;
  readonly size: CompanySize;
  readonly businessScope: string;
  readonly representative: string;
  readonly officers: readonly { readonly role: string; readonly name: string }[];
  readonly owners: readonly { readonly name: string; readonly stakePercent: string }[];
}

export interface CompanyWish {
  readonly size: CompanySize;
  /** Takes the place of the drawn name. */
  readonly name?: string;
  readonly foreign?: boolean;
}

const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Ten thousands of yuan: from and to. */
const capitals: Readonly<Record<CompanySize, readonly [number, number]>> = {
  small: [10, 100],
  medium: [200, 2_000],
  large: [5_000, 60_000],
};

/** `today` is the day it becomes known: it was established before that. */
export function makeCompany(random: Random, today: CalendarDate, wish: CompanyWish): Company {
  const foreign = wish.foreign ?? random.chance(15);
  const industry = random.pick(industries);
  const place = foreign ? foreignPlace(random) : chinesePlace(random);
  const registeredCapital = capitalOf(random, wish.size);
  const paidInPercent = random.pick(wish.size === 'small' ? [0, 10, 30, 100] : [50, 80, 100, 100]);
  const identifier = foreign ? leiOrNone(random) : usccOf(random, place.code);
  const name =
    wish.name ?? (foreign ? englishName(random, place, industry) : chineseName(random, place, industry));
  return {
    name,
    country: place.country,
    identifier,
    industry: { code: industry.code, name: industry.name },
    region: place.region,
    address: place.address,
    establishedOn: addDays(
      today,
      -random.int(wish.size === 'small' ? 300 : 1_500, wish.size === 'small' ? 2_500 : 9_000),
    ),
    registeredCapital,
    paidInCapital: { ...registeredCapital, minor: (registeredCapital.minor / 100) * paidInPercent },
    size: wish.size,
    businessScope: foreign
      ? `${industry.english.join(', ')}; import and export`
      : `${industry.trades.join('、')}的生产与销售；货物进出口`,
    ...peopleOf(random, foreign, wish.size),
  };
}

interface Place {
  readonly country: string;
  readonly code: string;
  readonly city: string;
  readonly region: string;
  readonly address: string;
  readonly form: string;
}
type Industry = (typeof industries)[number];

function chinesePlace(random: Random): Place {
  const [city, code, region] = random.pick(cities);
  const address = `${city}${random.pick(streets)}${random.int(1, 999)}号`;
  return {
    country: 'CN',
    code,
    city,
    region,
    address,
    form: random.chance(85) ? '有限公司' : '股份有限公司',
  };
}

function foreignPlace(random: Random): Place {
  const { country, forms, towns } = random.pick(foreignCountries);
  const city = random.pick(towns);
  const address = `${random.int(1, 240)} ${random.pick(['Mill', 'Station', 'Harbour', 'Park'])} Road, ${city}`;
  return { country, code: '', city, region: city, address, form: random.pick(forms) };
}

function chineseName(random: Random, { city, form }: Place, { trades }: Industry): string {
  const brand = random.pick([...brandStarts]) + random.pick([...brandEnds]);
  return `${city}${brand}${random.pick(trades)}${form}`;
}

function englishName(random: Random, { form }: Place, { english }: Industry): string {
  return `${random.pick(coinedStarts)}${random.pick(coinedEnds)} ${random.pick(english)} ${form}`;
}

function capitalOf(random: Random, size: CompanySize): Money {
  const [from, to] = capitals[size];
  return { minor: random.int(from, to) * 10_000 * 100, currency: demoCurrency };
}

function usccOf(random: Random, code: string): Company['identifier'] {
  const first17 = `91${code}MA${random.text(usccAlphabet, 7)}`;
  return { scheme: 'uscc', value: first17 + usccCheckCharacter(first17) };
}

function leiOrNone(random: Random): Company['identifier'] {
  const first18 = `5299${random.text('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', 14)}`;
  return random.chance(70) ? { scheme: 'lei', value: first18 + leiCheckDigits(first18) } : null;
}

/** ISO 7064 modulo 97-10 over the 18 characters with letters read as 10 to 35. */
function leiCheckDigits(first18: string): string {
  const digits = [...`${first18}00`].map((character) => parseInt(character, 36)).join('');
  return String(98n - (BigInt(digits) % 97n)).padStart(2, '0');
}

function personName(random: Random, foreign: boolean): string {
  if (foreign) return `${random.pick(firstNames)} ${random.pick(lastNames)}`;
  return random.pick([...surnames]) + random.text(givenCharacters, random.int(1, 2));
}

function peopleOf(
  random: Random,
  foreign: boolean,
  size: CompanySize,
): Pick<Company, 'representative' | 'officers' | 'owners'> {
  const representative = personName(random, foreign);
  const roles = foreign ? ['Managing director', 'Finance director'] : ['总经理', '财务负责人'];
  const stake = random.int(51, 90);
  return {
    representative,
    officers: (size === 'small' ? roles.slice(0, 1) : roles).map((role) => ({
      role,
      name: personName(random, foreign),
    })),
    owners: [
      { name: representative, stakePercent: String(stake) },
      { name: personName(random, foreign), stakePercent: String(100 - stake) },
    ],
  };
}
