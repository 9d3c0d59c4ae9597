import { addDays, type CalendarDate, type Fingerprints, latest } from '@zixin/kernel';
import { type Company, type CompanySize, makeCompany } from './company.js';
import type { Profile } from './profile.js';
import { type ProfileName, profileNameOf, profiles } from './profiles.js';
import { type Random, randomOf } from './random.js';

/** A customer of the demo portfolio before anything is recorded of it. */
export interface DemoCustomer {
  readonly index: number;
  readonly customerId: string;
  readonly number: string;
  readonly profileName: ProfileName;
  readonly profile: Profile;
  readonly company: Company;
  /** The day its file is made. */
  readonly firstDay: CalendarDate;
  /** The day the relationship began, which may be years before. */
  readonly since: CalendarDate;
  /** Typical purchases of a month in fen. */
  readonly monthly: number;
}

/** Thousands of yuan a month. */
const purchases: Readonly<Record<CompanySize, readonly number[]>> = {
  small: [20, 30, 45, 60, 80],
  medium: [90, 120, 160, 220, 300, 420],
  large: [600, 900, 1_300, 2_200],
};

export interface CustomerWish {
  readonly seed: string;
  readonly index: number;
  readonly start: CalendarDate;
  readonly until: CalendarDate;
}

export function makeCustomer(
  fingerprints: Fingerprints,
  { seed, index, start, until }: CustomerWish,
): { readonly customer: DemoCustomer; readonly random: Random } {
  const random = randomOf(fingerprints, `${seed}/customer/${index}`);
  const profileName = profileNameOf(index, random);
  const profile = profiles[profileName];
  const size = profile.size ?? random.weighted({ small: 45, medium: 40, large: 15 });
  const firstDay = firstDayOf(random, profile, start, until);
  const company = makeCompany(random, firstDay, { size, ...profile.company });
  const years = profile.newcomer ? 0 : random.pick([0, 0, 1, 2, 3, 5]);
  const since = latest(
    addDays(firstDay, -365 * years - (years ? random.int(0, 200) : 0)),
    company.establishedOn,
  );
  const monthly = random.pick(purchases[size]) * 1_000 * 100;
  const customerId = fingerprints.uuidOf(`demo/${seed}/customer/${index}`);
  const number = `C-${String(index + 1).padStart(5, '0')}`;
  return {
    random,
    customer: { index, customerId, number, profileName, profile, company, firstDay, since, monthly },
  };
}

function firstDayOf(
  random: Random,
  profile: Profile,
  start: CalendarDate,
  until: CalendarDate,
): CalendarDate {
  if (profile.newcomer) return latest(start, addDays(until, -random.int(20, 75)));
  if (profile.company?.name || random.chance(70)) return addDays(start, random.int(0, 20));
  const span = Math.floor((Date.parse(until) - Date.parse(start)) / 86_400_000);
  return addDays(start, random.int(0, Math.floor(span / 3)));
}
