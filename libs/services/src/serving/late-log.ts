import type { WorkLog } from './service-role.js';

export interface LateLog extends WorkLog {
  /** Where lines go from now on, those from before first. */
  to(log: WorkLog): void;
}

type Line = (log: WorkLog) => void;

/** A log for what happens before the log is there. */
export function lateLog(): LateLog {
  const waiting: Line[] = [];
  let target: WorkLog | null = null;
  const say = (line: Line) => (target ? line(target) : void waiting.push(line));
  return {
    info: (details, text) => say((log) => log.info(details, text)),
    warn: (details, text) => say((log) => log.warn(details, text)),
    error: (details, text) => say((log) => log.error(details, text)),
    to(log) {
      target = log;
      for (const line of waiting.splice(0)) line(log);
    },
  };
}
