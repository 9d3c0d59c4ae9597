const prefix = 'zixin-draft:';
const keptDays = 7;

interface Draft {
  readonly savedAt: number;
  readonly values: unknown;
}

/** What was typed into a form and not saved, by form and subject, in this browser for seven days. */
export const drafts = {
  read(key: string): unknown {
    const text = localStorage.getItem(prefix + key);
    if (text === null) return undefined;
    const { savedAt, values } = JSON.parse(text) as Draft;
    return Date.now() - savedAt > keptDays * 86_400_000 ? undefined : values;
  },
  write(key: string, values: unknown): void {
    localStorage.setItem(prefix + key, JSON.stringify({ savedAt: Date.now(), values }));
  },
  drop(key: string): void {
    localStorage.removeItem(prefix + key);
  },
  /** When a person signs out: nothing of hers stays. */
  dropAll(): void {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  },
};
