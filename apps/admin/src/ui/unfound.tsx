import { Link } from 'react-router';
import { Empty } from './section.js';
import { useTexts } from './texts.js';
import { uiTexts } from './ui.texts.js';

const lists = {
  customer: '/customers',
  investigation: '/investigations',
  decision: '/',
  policy: '/policies',
} as const;

/** An address that names nothing there is: what was sought, and the list to find it in. */
export function Unfound({ of }: { of: keyof typeof lists }) {
  const say = useTexts(uiTexts);
  return (
    <div role="alert">
      <Empty action={<Link to={lists[of]}>{say(`unfound.${of}.list`)}</Link>}>{say(`unfound.${of}`)}</Empty>
    </div>
  );
}
