import { useTexts } from './texts.js';
import { uiTexts } from './ui.texts.js';

export const grades = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC', 'CC', 'C', 'D'] as const;

interface GradeTagProps {
  readonly grade: string | null | undefined;
  /** The grade before: an arrow says which way it went. */
  readonly from?: string | null;
}

/** A grade on the one fixed scale: the letters are always printed, the fill only helps. */
export function GradeTag({ grade, from = null }: GradeTagProps) {
  const say = useTexts(uiTexts);
  if (!grade) return <span className="zx-tag zx-tag-quiet">{say('grade.none')}</span>;
  const step = from ? stepOf(from, grade) : 0;
  return (
    <span className="zx-grade-with-step">
      <span className="zx-tag zx-grade" data-grade={grade}>
        {grade}
      </span>
      {step !== 0 && (
        <span className="zx-step" title={say(step > 0 ? 'grade.up' : 'grade.down', { from })}>
          {step > 0 ? '▲' : '▼'}
          {Math.abs(step)}
        </span>
      )}
    </span>
  );
}

/** Steps up (positive) or down the default scale. */
function stepOf(from: string, to: string): number {
  const place = (grade: string) => (grades as readonly string[]).indexOf(grade);
  return place(from) < 0 || place(to) < 0 ? 0 : place(from) - place(to);
}

export type Level = 'red' | 'amber' | 'green';
const shapes: Readonly<Record<Level | 'quiet', string>> = { red: '⬣', amber: '▲', green: '✓', quiet: '●' };

/** How things stand: shape, word and fill. */
export function LevelTag({ level, word }: { level: Level; word?: string }) {
  const say = useTexts(uiTexts);
  return (
    <span className="zx-tag zx-level" data-level={level}>
      <span aria-hidden="true">{shapes[level]}</span> {word ?? say(`level.${level}`)}
    </span>
  );
}

export const warningLevels = ['critical', 'warn', 'info'] as const;
export type WarningLevel = (typeof warningLevels)[number];
const ofWarning = { critical: 'red', warn: 'amber', info: 'quiet' } as const;

export function useWarningLevelWord(): (level: WarningLevel | 'none') => string {
  const say = useTexts(uiTexts);
  return (level) => say(`warning.${level}`);
}

interface WarningLevelTagProps {
  readonly level: WarningLevel;
  /** How many warnings stand behind it. */
  readonly count?: number;
  /** Only the shape is seen, for heads of narrow columns; the word is its tooltip. */
  readonly bare?: boolean;
}

/** How grave a warning, or a customer's warnings together, are. */
export function WarningLevelTag({ level, count, bare = false }: WarningLevelTagProps) {
  const say = useTexts(uiTexts);
  const fill = ofWarning[level];
  const word = say(`warning.${level}`);
  return (
    <span className="zx-tag zx-level" data-level={fill} title={bare ? word : undefined}>
      <span aria-hidden="true">{shapes[fill]}</span>{' '}
      <span className={bare ? 'zx-hidden' : undefined}>{word}</span>
      {count !== undefined && ` ${count}`}
    </span>
  );
}

export function TierTag({ tier }: { tier: string | null | undefined }) {
  const say = useTexts(uiTexts);
  if (tier === 'VIP' || tier === 'vip') return <Tag tone="strong">{say('tier.vip')}</Tag>;
  if (tier === 'key') return <Tag tone="strong">{say('tier.key')}</Tag>;
  if (tier === 'ordinary') return <Tag>{say('tier.ordinary')}</Tag>;
  return tier ? <Tag>{tier}</Tag> : <span className="zx-absent">—</span>;
}

/** `act` for what must be dealt with now, `watch` for what needs an eye, `strong` for what stands out, else `quiet`. */
export type Tone = 'act' | 'watch' | 'strong' | 'quiet';

export function Tag({ children, tone = 'quiet' }: { children: React.ReactNode; tone?: Tone }) {
  return <span className={`zx-tag zx-tag-${tone}`}>{children}</span>;
}
