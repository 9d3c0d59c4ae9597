import { daysBetween } from '@zixin/kernel';
import { openFile } from './customer-file.js';
import { createDesk, type Desk, type DeskDependencies } from './desk.js';
import { makeCustomer } from './demo-customer.js';
import { periodicReview, routineContact } from './episodes.js';
import { keepOrdering } from './orders.js';

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
  desk.plan(desk.random.int(7, 16), 2, keepOrdering);
  planEpisodes(desk);
  if (profile.blind) return;
  desk.plan(desk.random.int(40, 100), 2, routineContact);
  desk.plan(180, 1, periodicReview);
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
