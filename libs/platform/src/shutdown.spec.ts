import { EventEmitter } from 'node:events';
import { Shutdown, stopOnSignals } from './shutdown.js';

class Host extends EventEmitter {
  readonly exits: number[] = [];
  exit(code: number): void {
    this.exits.push(code);
  }
}

describe('signals', () => {
  it('close once and then exit', async () => {
    const host = new Host();
    let closed = 0;
    stopOnSignals(() => Promise.resolve(void (closed += 1)), host);
    host.emit('SIGTERM');
    expect(host.exits).toEqual([]);
    await new Promise(setImmediate);
    expect([closed, host.exits]).toEqual([1, [0]]);
  });

  it('exit at once the second time', () => {
    const host = new Host();
    let closed = 0;
    stopOnSignals(() => new Promise(() => (closed += 1)), host);
    host.emit('SIGINT');
    host.emit('SIGTERM');
    expect([closed, host.exits]).toEqual([1, [1]]);
  });

  it('exit with 1 when closing fails', async () => {
    const host = new Host();
    stopOnSignals(() => Promise.reject(new Error('disk')), host);
    host.emit('SIGINT');
    await new Promise(setImmediate);
    expect(host.exits).toEqual([1]);
  });
});

describe('shutdown', () => {
  it('waits for what is being worked on, not for ever', async () => {
    const shutdown = new Shutdown();
    expect(await shutdown.idle(1)).toBe(true);
    shutdown.requestStarted();
    shutdown.requestStarted();
    expect(await shutdown.idle(1)).toBe(false);
    const idle = shutdown.idle(60_000);
    shutdown.requestEnded();
    shutdown.requestEnded();
    expect(await idle).toBe(true);
  });
});
