import { LevelTag } from '../ui/tags.js';
import { useTexts } from '../ui/texts.js';
import { riskWarningsTexts } from './risk-warnings.texts.js';
import type { WarningLevel } from './warnings.queries.js';

const colours = { critical: 'red', warn: 'amber', info: 'green' } as const;

export function LevelWord({ level }: { level: WarningLevel }) {
  const say = useTexts(riskWarningsTexts);
  return <LevelTag level={colours[level]} word={say(`level.${level}`)} />;
}
