import { LevelTag } from '../ui/tags.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import type { Warning } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';

const levels = { critical: 'red', warn: 'amber', info: 'green' } as const;
const order = ['critical', 'warn', 'info'] as const;
const words = { critical: 'level.critical', warn: 'level.warn', info: 'level.info' } as const;

/** The gravest first, then the newest. */
export function gravestFirst(warnings: readonly Warning[]): readonly Warning[] {
  return [...warnings].sort(
    (a, b) => order.indexOf(a.level) - order.indexOf(b.level) || b.raisedOn.localeCompare(a.raisedOn),
  );
}

export function WarningLevel({ level }: { level: Warning['level'] }) {
  const say = useTexts(creditFileTexts);
  return <LevelTag level={levels[level]} word={say(words[level])} />;
}

export function useWarningName(): (warning: Pick<Warning, 'label'>) => string {
  const language = useLanguage();
  return ({ label }) => (language === 'en' ? label.en : label.zh);
}

/** Open warnings in one line; each leads to its evidence. */
export function WarningStrip() {
  const say = useTexts(creditFileTexts);
  const nameOf = useWarningName();
  const { file } = useFile();
  const open = gravestFirst(file.warnings.filter(({ status }) => status === 'open'));
  if (open.length === 0) return null;
  return (
    <nav className="cf-warnings" aria-label={say('warnings.open')}>
      {open.map((warning) => (
        <a key={warning.id} href={`#warning-${warning.code}`}>
          <WarningLevel level={warning.level} /> {nameOf(warning)}
        </a>
      ))}
    </nav>
  );
}
