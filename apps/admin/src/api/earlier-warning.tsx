import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DateText } from '../ui/figure.js';
import { WarningLevelTag } from '../ui/tags.js';
import { oneWarning } from './warnings.js';

/** The graver warning that another took over from when its level fell: its level and day, leading to it. */
export function EarlierWarning({ id }: { id: string }) {
  const { data } = useQuery(oneWarning(id));
  if (!data) return null;
  return (
    <Link to={`/risk?warning=${encodeURIComponent(id)}`}>
      <WarningLevelTag level={data.level} /> <DateText of={data.raisedOn} />
    </Link>
  );
}
