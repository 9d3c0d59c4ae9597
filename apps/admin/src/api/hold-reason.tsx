import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Quoted } from '../ui/quoted.js';
import { useLanguage } from '../ui/texts.js';
import { oneWarning } from './warnings.js';

const fromWarning = /^warning (\S+)$/;

/** Why somebody's credit is on hold: a person's words, or the warning that asked for it, leading to it. */
export function HoldReason({ of }: { of: string }) {
  const warning = fromWarning.exec(of)?.[1];
  return warning ? <OfWarning id={warning} otherwise={of} /> : <Quoted>{of}</Quoted>;
}

function OfWarning({ id, otherwise }: { id: string; otherwise: string }) {
  const language = useLanguage();
  const { data } = useQuery(oneWarning(id));
  if (!data) return <Quoted>{otherwise}</Quoted>;
  return (
    <Link to={`/approvals/${encodeURIComponent(id)}?of=warning`}>
      {language === 'en' ? data.label.en : data.label.zh}
    </Link>
  );
}
