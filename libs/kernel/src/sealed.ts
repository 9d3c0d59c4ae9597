/**
 * Personal text sealed under its person's key: stored, hashed and shown to nobody without the key. Destroying the key erases
 * it everywhere at once. Equal text of one person seals to equal text, so a repeated fact is recognised.
 */
export interface SealedText {
  readonly personId: string;
  readonly sealed: string;
}

/** Keys of natural persons, kept apart from the log, the views and their backups. */
export interface PersonKeys {
  seal(personId: string, text: string): SealedText;
  /** `null` once the person's key was destroyed. */
  open(sealed: SealedText): string | null;
  destroy(personId: string): void;
}
