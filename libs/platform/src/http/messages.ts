import type { ErrorParams } from '@zixin/kernel';
import type { Language } from './language.js';

/** Texts of one code or rule; `{name}` is replaced by the parameter. `status` is the HTTP status, 422 unless said. */
export interface Message {
  readonly en: string;
  readonly zh: string;
  readonly status?: number;
}
export type Messages = Readonly<Record<string, Message>>;

const messages = new Map<string, Message>();

/** What a code is called. */
export type Word = Pick<Message, 'en' | 'zh'>;

const words = new Map<string, Readonly<Record<string, Word>>>();

/** Texts of all codes say a parameter of this name in these words: `registerWords('role', { admin: … })`. */
export function registerWords(parameter: string, added: Readonly<Record<string, Word>>): void {
  words.set(parameter, added);
}

/** Adds the texts of a library's codes. @throws Error when a code already has another text: two libraries would share it. */
export function registerMessages(added: Messages): void {
  for (const [code, message] of Object.entries(added)) {
    const known = messages.get(code);
    if (known && JSON.stringify(known) !== JSON.stringify(message))
      throw new Error(`the code ${code} has a message already`);
    messages.set(code, message);
  }
}

/** Which of these codes nobody registered a message for: a library's test expects none. */
export function codesWithoutMessage(codes: readonly string[]): readonly string[] {
  return codes.filter((code) => !messages.has(code));
}

/** Every registered code with its message, in order of code: what the docs list. */
export function registeredMessages(): readonly (readonly [code: string, message: Message])[] {
  return Array.from(messages).sort(([a], [b]) => (a < b ? -1 : 1));
}

export function statusOf(code: string): number {
  return messages.get(code)?.status ?? (code.endsWith('-not-found') ? 404 : 422);
}

/** The text of a code in a language; the code itself when nobody registered one. */
export function textOf(code: string, params: ErrorParams, language: Language): string {
  const template = messages.get(code)?.[language];
  if (template === undefined) return code;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const text = String(params[name] ?? '');
    return words.get(name)?.[text]?.[language] ?? text;
  });
}
