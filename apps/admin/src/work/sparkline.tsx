import { sparkPath } from './strip.js';

interface SparklineProps {
  /** Oldest first; `null` where nothing is known. Absent while it is being read. */
  readonly values: readonly (number | null)[] | undefined;
  /** What the line says, in a sentence. */
  readonly label: string;
}

const width = 112;
const height = 32;

export function Sparkline({ values, label }: SparklineProps) {
  if (!values) return <span className="work-spark" style={{ width, height }} />;
  return (
    <svg className="work-spark" width={width} height={height} role="img" aria-label={label}>
      <title>{label}</title>
      <path d={sparkPath(values, width, height)} />
    </svg>
  );
}
