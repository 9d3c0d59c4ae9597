import { addDays } from '@zixin/kernel';
import type { DeskDependencies } from './desk.js';
import { isWorking } from './timetable.js';

type Needed = Pick<DeskDependencies, 'commands' | 'clock' | 'fingerprints' | 'staff' | 'counted'>;

/** Opens every calendar day up to today that the store's calendar has not opened yet. */
export async function openDays(
  { commands, clock, fingerprints, staff, counted }: Needed,
  seed: string,
): Promise<void> {
  const { state } = await commands.states.calendar();
  let date = state.lastOpened === null ? clock.today : addDays(state.lastOpened, 1);
  for (; date <= clock.today; date = addDays(date, 1)) {
    const commandId = fingerprints.uuidOf(`demo/${seed}/day/${date}`);
    const command = { type: 'OpenBusinessDay', data: { date, working: isWorking(date) } } as const;
    const commandHash = fingerprints.sha256(JSON.stringify(command));
    const request = {
      commandId,
      commandHash,
      actor: staff.system,
      correlationId: commandId,
      causationId: commandId,
    };
    await commands.calendar(command, request);
    counted();
  }
}
