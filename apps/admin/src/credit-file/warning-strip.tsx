import { warningLevels, WarningLevelTag } from '../ui/tags.js';
import { useLanguage, useTexts } from '../ui/texts.js';
import type { Warning } from './credit-file.queries.js';
import { creditFileTexts } from './credit-file.texts.js';
import { useFile } from './file-context.js';

/** The gravest first, then the newest. */
export function gravestFirst(warnings: readonly Warning[]): readonly Warning[] {
  return [...warnings].sort(
    (a, b) =>
      warningLevels.indexOf(a.level) - warningLevels.indexOf(b.level) || b.raisedOn.localeCompare(a.raisedOn),
  );
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
          <WarningLevelTag level={warning.level} /> {nameOf(warning)}
        </a>
      ))}
    </nav>
  );
}
