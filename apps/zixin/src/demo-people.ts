import { demoPeople } from '@zixin/demo';
import { nodeFingerprints, type Sessions } from '@zixin/platform';

/** Lets the demo's people sign in, each with this password; answers the lines that say who they are. */
export async function letDemoPeopleIn(sessions: Sessions, password: string): Promise<readonly string[]> {
  const people = demoPeople(nodeFingerprints);
  for (const { userId } of people)
    if (!sessions.hasPassword(userId)) await sessions.setPassword(userId, password);
  const widest = Math.max(...people.map(({ login }) => login.length));
  return people.map(({ login, name, role }) => `  ${login.padEnd(widest)}  ${name}, ${role}`);
}
