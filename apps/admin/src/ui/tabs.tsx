import { Link } from 'react-router';
import './style/tabs.css';

interface TabsProps<Key extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: Key; readonly title: string; readonly to: string }[];
  readonly current: Key;
}

/** The parts of a screen, each with an address of its own. */
export function Tabs<Key extends string>({ label, tabs, current }: TabsProps<Key>) {
  return (
    <nav className="zx-tabs" aria-label={label}>
      {tabs.map(({ key, title, to }) => (
        <Link key={key} to={to} aria-current={key === current ? 'page' : undefined}>
          {title}
        </Link>
      ))}
    </nav>
  );
}
