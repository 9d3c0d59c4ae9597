interface OfCommand {
  readonly commandId: string;
}

/** Events in runs of one command each, in the order in which the commands first appear. */
export function byCommand<E extends OfCommand>(events: readonly E[]): readonly (readonly [E, ...E[]])[] {
  const groups = new Map<string, [E, ...E[]]>();
  for (const event of events) {
    const group = groups.get(event.commandId);
    if (group) group.push(event);
    else groups.set(event.commandId, [event]);
  }
  return [...groups.values()];
}
