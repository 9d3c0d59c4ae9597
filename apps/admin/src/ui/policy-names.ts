import { useTexts } from './texts.js';
import { uiTexts } from './ui.texts.js';

interface PolicyVersion {
  readonly name: string;
  readonly version: number;
}

/** A policy of the house by its name or kind, alone or with a version, in words; another by its own name. */
export function usePolicyNames() {
  const say = useTexts(uiTexts);
  const name = (of: string) => say('policy.name', { of });
  return {
    name,
    version: ({ name: of, version }: PolicyVersion) => say('policy.version', { policy: name(of), version }),
    /** Where many stand in a row. */
    short: ({ name: of, version }: PolicyVersion) => say('policy.short', { policy: name(of), version }),
  };
}
