import { createInMemoryEventStore, createInMemoryReadStore, Died, dyingProgram } from '@zixin/kernel/testing';
import { automate, documentsOf, factsOf, groupUses, project, rebuilt } from './testing/small-house.js';
import { type Chapter, type Ports, story } from './testing/story.js';

const house = (): Ports => ({ eventStore: createInMemoryEventStore(), readStore: createInMemoryReadStore() });

type Part = 'command service' | 'automation' | 'projector';
const runs: Readonly<Record<Part, (ports: Ports, chapter: Chapter) => Promise<void>>> = {
  'command service': (ports, chapter) => chapter.tell(ports),
  automation: (ports, { today }) => automate(ports, today),
  projector: (ports) => project(ports),
};
const parts = Object.keys(runs) as readonly Part[];

/** Tells the story; `victim` gives the ports that a part has the first time that it runs in a chapter. */
async function told(victim: (part: Part, ports: Ports) => Ports = (_, ports) => ports): Promise<Ports> {
  const ports = house();
  await automate(ports, story[0]!.today);
  for (const chapter of story)
    for (const part of parts)
      await runs[part](victim(part, ports), chapter).catch((error: unknown) => {
        if (!(error instanceof Died)) throw error;
        return runs[part](ports, chapter);
      });
  return ports;
}

/** One telling for each step of the part at which it may die, before and after the step took effect. */
async function* deathsOf(part: Part) {
  for (const when of ['before', 'after'] as const)
    for (let at = 1; ; at += 1) {
      const dying = dyingProgram(at, when, ['append', 'write']);
      const ports = await told((one, { eventStore, readStore }) =>
        one !== part || dying.dead
          ? { eventStore, readStore }
          : { eventStore: dying.port(eventStore), readStore: dying.port(readStore) },
      );
      if (!dying.dead) break;
      yield ports;
    }
}

describe('killed at every step and started again', () => {
  it('the story has what each part must do', async () => {
    const facts = await factsOf(await told());
    const count = (type: string) => facts.filter((fact) => fact.includes(`"type":"${type}"`)).length;
    expect(count('OrderHeld')).toBe(1);
    expect(count('OrderReserved')).toBe(2);
    expect(count('InvoiceFellOverdue')).toBe(1);
    expect(count('RiskWarningCleared')).toBeGreaterThan(0);
    expect(count('RiskWarningActionTaken')).toBeGreaterThan(0);
  });

  it.each([
    ['command service', 40],
    ['automation', 40],
    ['projector', 20],
  ] as const)('%s loses nothing, does nothing twice, and the views are a rebuild', async (part, steps) => {
    const undisturbed = await told();
    const facts = await factsOf(undisturbed);
    const use = await groupUses(undisturbed);
    expect(use).toEqual({ use: 60_000_000, exposure: 60_000_000 });
    let deaths = 0;
    for await (const ports of deathsOf(part)) {
      deaths += 1;
      expect(await factsOf(ports)).toEqual(facts);
      expect(await groupUses(ports)).toEqual(use);
      expect(await documentsOf(ports.readStore)).toEqual(await rebuilt(ports));
    }
    expect(deaths).toBeGreaterThan(steps);
  });
});
