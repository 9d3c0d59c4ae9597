import { useState, useSyncExternalStore } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { livenessNow, onLiveness } from '../api/live.js';
import { may, useMe } from '../api/me.js';
import { signOut } from '../api/session.js';
import { DateText } from '../ui/figure.js';
import { drafts } from '../ui/form/drafts.js';
import { useHouse } from '../ui/house.js';
import { TourPanel } from '../ui/tour-panel.js';
import { Quoted } from '../ui/quoted.js';
import { useTexts } from '../ui/texts.js';
import { appTexts } from './app.texts.js';
import { KeyHelp, useKeys, usePlaces } from './shortcuts.js';
import { SearchBox } from './search-box.js';
import { LanguageSwitch, SchemeSwitch } from './switches.js';

interface RailLinkProps {
  readonly to: ReturnType<typeof usePlaces>[number]['path'];
  readonly keys: string;
  readonly children: string;
}

/** Lit on its own pages; what is approved belongs to Work. */
function RailLink({ to, keys, children }: RailLinkProps) {
  const { pathname } = useLocation();
  const within = (place: string) => pathname === place || pathname.startsWith(`${place}/`);
  const here = to === '/' ? pathname === '/' || within('/approvals') : within(to);
  return (
    <Link
      to={to}
      className={here ? 'active' : undefined}
      aria-current={here ? 'page' : undefined}
      aria-keyshortcuts={keys}
    >
      {children}
    </Link>
  );
}

/** Rail, top bar and the screen. */
export function Shell() {
  const say = useTexts(appTexts);
  const { businessDate } = useHouse();
  const places = usePlaces();
  const [help, setHelp] = useState(false);
  useKeys(() => setHelp(true));
  return (
    <div className="zx-shell">
      <a className="zx-skip" href="#screen">
        {say('skip')}
      </a>
      <nav className="zx-rail" aria-label={say('rail')}>
        <NavLink to="/" className="zx-brand">
          {say('product')}
        </NavLink>
        {places.map(({ path, key, name }) => (
          <RailLink key={path} to={path} keys={`g ${key}`}>
            {say(name)}
          </RailLink>
        ))}
      </nav>
      <header className="zx-top">
        <SearchBox />
        <Live />
        <span title={say('business-date')}>
          <span className="zx-hidden">{say('business-date')} </span>
          <DateText of={businessDate} />
        </span>
        <LanguageSwitch />
        <SchemeSwitch />
        <button type="button" className="zx-plain" onClick={() => setHelp(true)} aria-label={say('help')}>
          ?
        </button>
        <PersonMenu />
      </header>
      <main id="screen" className="zx-screen" tabIndex={-1}>
        <Outlet />
      </main>
      <KeyHelp open={help} onClose={() => setHelp(false)} />
      <TourPanel />
      <ScrollRestoration />
    </div>
  );
}

function Live() {
  const say = useTexts(appTexts);
  const me = useMe();
  const { live } = useSyncExternalStore(onLiveness, livenessNow);
  if (!may(me, 'read')) return null;
  return (
    <span className="zx-live" data-live={live} role="status">
      {say(live ? 'live' : 'not-live')}
    </span>
  );
}

function PersonMenu() {
  const say = useTexts(appTexts);
  const { displayName, roles } = useMe();
  const leave = () => {
    drafts.dropAll();
    void signOut();
  };
  const named = roles.map((role) => say(roleNames[role] ?? 'role.other')).join(' · ');
  return (
    <>
      <button type="button" className="zx-plain" popoverTarget="person">
        <Quoted>{displayName}</Quoted>
      </button>
      <div id="person" popover="auto" className="zx-menu">
        <p className="zx-secondary">{named}</p>
        <button type="button" className="zx-plain" onClick={leave}>
          {say('sign-out')}
        </button>
      </div>
    </>
  );
}

const roleNames: Readonly<Record<string, (typeof appTexts)['keys'][number]>> = {
  analyst: 'role.analyst',
  creditLead: 'role.creditLead',
  creditManager: 'role.creditManager',
  financeDirector: 'role.financeDirector',
  committee: 'role.committee',
  auditor: 'role.auditor',
  service: 'role.service',
  admin: 'role.admin',
};
