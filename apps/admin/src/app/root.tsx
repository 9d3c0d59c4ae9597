import { type QueryClient, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Outlet } from 'react-router';
import { followChanges } from '../api/live.js';
import { may, useMe, useSession } from '../api/me.js';
import { HouseContext } from '../ui/house.js';
import { house } from './house.queries.js';
import { SignIn } from './sign-in.js';

/** Who is not signed in sees the sign-in page; whose session ended signs in over the page, which keeps what was typed. */
export function Root({ client }: { client: QueryClient }) {
  const session = useSession();
  if (session.status === 'unknown') return null;
  if (session.status === 'signed-out') return <SignIn />;
  return (
    <>
      <SignedIn client={client} />
      {session.status === 'expired' && <SignIn over={session.person} />}
    </>
  );
}

function SignedIn({ client }: { client: QueryClient }) {
  const { data } = useQuery(house);
  const reads = may(useMe(), 'read');
  useEffect(() => {
    if (!reads) return;
    const end = new AbortController();
    followChanges(client, end.signal);
    return () => end.abort();
  }, [client, reads]);
  if (!data) return null;
  return (
    <HouseContext value={data}>
      <Outlet />
    </HouseContext>
  );
}
