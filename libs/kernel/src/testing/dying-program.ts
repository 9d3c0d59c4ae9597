/** The program died. */
export class Died extends Error {}

export interface DyingProgram {
  readonly dead: boolean;
  /** The same port for the program that dies: once it is dead, nothing it asks for happens. */
  port<Port extends object>(port: Port): Port;
}

type Call = (...input: readonly unknown[]) => unknown;

/**
 * A program that dies at its n-th step: before it, or when it had taken effect but nobody was told. Steps are the calls of the
 * named methods of all its ports; naming those that change something is enough, since a death between reads leaves what the death
 * after the last change leaves.
 */
export function dyingProgram(at: number, when: 'before' | 'after', methods: readonly string[]): DyingProgram {
  let steps = 0;
  const dead = () => steps >= at;
  const alive = () => {
    if (dead()) throw new Died();
  };

  async function step(call: () => unknown): Promise<unknown> {
    alive();
    steps += 1;
    if (when === 'before') alive();
    const result = await call();
    alive();
    return result;
  }

  async function* read(call: () => unknown): AsyncGenerator<unknown> {
    alive();
    for await (const item of call() as AsyncIterable<unknown>) {
      alive();
      yield item;
    }
  }

  return {
    get dead() {
      return dead();
    },
    port: (port) =>
      new Proxy(port, {
        get(target, name) {
          const method: unknown = Reflect.get(target, name);
          if (typeof method !== 'function') return method;
          const call = (input: readonly unknown[]) => () => (method as Call).apply(target, [...input]);
          if (name === 'read' || name === 'subscribe') return (...input: unknown[]) => read(call(input));
          if (methods.includes(String(name))) return (...input: unknown[]) => step(call(input));
          return (...input: unknown[]) => {
            alive();
            return call(input)();
          };
        },
      }),
  };
}
