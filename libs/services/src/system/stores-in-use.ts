/** What keeps the log and the views, and what brings events from the one to the other. */
export interface StoresInUse {
  readonly log: 'sqlite' | 'esdb' | 'memory';
  readonly views: 'sqlite' | 'mongodb' | 'memory';
  readonly bus: 'kafka' | 'memory';
}

export const inMemory: StoresInUse = { log: 'memory', views: 'memory', bus: 'memory' };
