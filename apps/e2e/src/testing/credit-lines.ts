import { type Answer, type Caller, loggedIn, person } from './server.js';

/** Three people who decide together; the first asks, the others approve. */
export async function committee(base: string): Promise<readonly Caller[]> {
  const admin = await loggedIn(base, 'admin');
  const people: Caller[] = [];
  for (const login of ['cara', 'carl', 'cass']) people.push(await person(base, admin, login, 'committee'));
  return people;
}

const amountOf = (amount: string) => ({
  limit: { kind: 'AMOUNT', amount: { amount, currency: 'CNY' } },
  reason: 'e2e',
});

export async function customerWithLimit(
  people: readonly Caller[],
  number: string,
  limit: string,
): Promise<void> {
  await did(people[0]?.post('/v1/customers', { number, name: number }));
  const asked = await did(people[0]?.post(`/v1/customers/number:${number}/limit-proposals`, amountOf(limit)));
  const { proposalId } = asked.body;
  for (const one of people.slice(1)) await did(one.post(`/v1/proposals/${String(proposalId)}/approval`));
}

/** Gives the group's id. */
export async function groupWithLimit(
  people: readonly Caller[],
  members: readonly string[],
  limit: string,
): Promise<string> {
  const [first, ...others] = people;
  const group = String((await did(first?.post('/v1/groups', { name: 'e2e' }))).body['id']);
  for (const number of members)
    await did(first?.post(`/v1/groups/${group}/members`, { customer: `number:${number}` }));
  const path = `/v1/groups/${group}/limit-proposals`;
  const { body } = await did(first?.post(path, amountOf(limit)));
  for (const one of others) await did(one.post(`${path}/${String(body['proposalId'])}/approval`));
  return group;
}

async function did(asked: Promise<Answer> | undefined): Promise<Answer> {
  const answer = await asked;
  if (!answer || answer.status >= 300)
    throw new Error(`refused: ${answer?.status} ${JSON.stringify(answer?.body)}`);
  return answer;
}
