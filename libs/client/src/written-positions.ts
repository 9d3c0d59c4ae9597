import { isNewer } from '@zixin/contracts';

/** How many positions a read may name. */
const most = 16;

/** The places of a caller's own writes: a read that names them in `Zixin-After` sees them. */
export interface WrittenPositions {
  /** Adds the `Zixin-Position` of a write, also of one made elsewhere. */
  add(token: string): void;
  /** The newest of each partition, the last written last; at most 16. */
  list(): readonly string[];
}

export function createWrittenPositions(): WrittenPositions {
  let positions: readonly string[] = [];
  return {
    add(token) {
      if (positions.some((known) => isNewer(known, token))) return;
      const others = positions.filter((known) => known !== token && !isNewer(token, known));
      positions = [...others, token].slice(-most);
    },
    list: () => positions,
  };
}
