import { daysBetween } from '@zixin/kernel';
import { openFile } from './customer-file.js';
import type { Desk, DeskDependencies } from './desk.js';
import { createDesk } from './new-desk.js';
import { makeCustomer } from './demo-customer.js';
import { routineContact } from './episodes.js';
import { awaitAccounts, openOnboarding, watchCourts } from './investigations.js';
import { secureBy } from './mitigants.js';
import { startOrdering } from './orders.js';

/** A desk for one customer with its whole story planned: nothing has happened yet. */
export function openStoryline(dependencies: DeskDependencies, seed: string, index: number): Desk {
  const { fingerprints, start, until } = dependencies;
  const { customer, random } = makeCustomer(fingerprints, { seed, index, start, until });
  const desk = createDesk(dependencies, customer, random);
  desk.plan(Math.max(0, daysBetween(desk.today, customer.firstDay)), 1, begin);
  return desk;
}

async function begin(desk: Desk): Promise<void> {
  const { profile } = desk.customer;
  await openFile(desk);
  desk.plan(desk.random.int(1, 3), 1, profile.opening);
  if (profile.opening === openOnboarding) desk.plan(45, 2, startOrdering);
  else desk.plan(desk.random.int(7, 16), 2, startOrdering);
  planEpisodes(desk);
  desk.plan(30, 1, awaitAccounts);
  desk.plan(desk.random.int(90, 130), 1, watchCourts);
  if (profile.blind) return;
  desk.plan(desk.random.int(40, 100), 2, routineContact);
  if (desk.random.chance(10)) desk.plan(desk.random.int(20, 120), 3, secureBy('bankGuarantee', 100, 365));
}

function planEpisodes(desk: Desk): void {
  const { start, until } = desk.dependencies;
  const days = daysBetween(start, until);
  const passed = daysBetween(start, desk.today);
  for (const [percent, episode] of desk.customer.profile.episodes ?? []) {
    const wait = Math.floor((days * percent) / 100) - passed;
    if (wait > 14) desk.plan(wait, 1, episode);
  }
}
