import type { components } from '@zixin/client';

export type Mention = components['schemas']['Mention'];

const part = /[\p{L}\p{N}_-]/u;

/** Where a name stands by itself, not within a longer word or number; -1: nowhere from there on. */
function standing(text: string, name: string, from: number): number {
  if (name === '') return -1;
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWhole = [text[at - 1], text[at + name.length]].every(
      (beside) => !beside || !isJoined(beside, name),
    );
    if (isWhole) return at;
  }
  return -1;
}

/** Chinese runs on without spaces: only what could belong to the same number or word joins. */
const isJoined = (beside: string, name: string) =>
  part.test(beside) && !/\p{Script=Han}/u.test(beside + name);

/** A sentence in its pieces: as it is, and what it mentions. */
export function piecesOf(text: string, mentions: readonly Mention[]): readonly (string | Mention)[] {
  const pieces: (string | Mention)[] = [];
  let from = 0;
  for (const mention of mentions) {
    const at = standing(text, mention.name, from);
    if (at < 0) continue;
    if (at > from) pieces.push(text.slice(from, at));
    pieces.push(mention);
    from = at + mention.name.length;
  }
  return from < text.length ? [...pieces, text.slice(from)] : pieces;
}

/** Where a mention opens; `null` where it has no page, or no customer is known to look at. */
export function addressOf({ kind, id }: Mention, customer: string | null): string | null {
  if (kind === 'account') return `/customers/${id.split('.')[0]}`;
  if (kind === 'group') return '/risk?tab=groups';
  if (customer === null || kind === 'person') return null;
  const query = { customer, ...lists[kind], id };
  return `/receivables?${new URLSearchParams(query)}`;
}

const lists = {
  invoice: { show: 'all' },
  payment: { tab: 'payments' },
  order: { tab: 'orders' },
} as const;
