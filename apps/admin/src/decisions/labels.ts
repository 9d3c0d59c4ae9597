import type { LimitMethods } from '@zixin/calculations';

export interface Label {
  readonly en: string;
  readonly zh: string;
}

/** What the methods of a policy are called, by code. */
export function labelsOf(content: LimitMethods | undefined): ReadonlyMap<string, Label> {
  return new Map(content?.methods.map(({ code, label }) => [code, label] as const));
}
