import { answered, createZixinClient, ZixinProblem } from '@zixin/client';

export interface Person {
  readonly id: string;
  readonly displayName: string;
  readonly roles: readonly string[];
}

/** `expired` keeps the page and what was typed on it: signing in happens over it. */
export type Session =
  | { readonly status: 'unknown' | 'signed-out' }
  | { readonly status: 'signed-in' | 'expired'; readonly person: Person };

interface Grant {
  readonly accessToken: string;
  readonly user: Person;
}

let session: Session = { status: 'unknown' };
let accessToken: string | null = null;
let renewing: Promise<boolean> | null = null;
/** Whether this browser may hold a refresh cookie, which no script can see: without this mark there is none to ask for. */
const mark = 'zixin-signed-in';
const listeners = new Set<() => void>();

/** Calls without a token: logging in and renewing, which the cookie carries. */
const plain = createZixinClient({
  baseUrl: location.origin,
  fetch: (request) => globalThis.fetch(request),
});

export const sessionNow = () => session;
export const accessTokenNow = () => accessToken;

export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes up the session of an earlier visit, if there is one. */
export async function resumed(): Promise<void> {
  if (localStorage.getItem(mark) === null) become({ status: 'signed-out' });
  else await renewed();
}

/** @throws ZixinProblem when login or password is wrong. */
export async function signIn(login: string, password: string, language: string): Promise<void> {
  const call = plain.POST('/v1/session', {
    body: { login, password },
    headers: { 'Accept-Language': language },
  });
  accept(await answered(call));
}

/** A new access token by the refresh cookie; false when the person must sign in again. */
export function renewed(): Promise<boolean> {
  renewing ??= renew().finally(() => {
    renewing = null;
  });
  return renewing;
}

async function renew(): Promise<boolean> {
  try {
    accept(await answered(plain.POST('/v1/session/refresh')));
    return true;
  } catch (error) {
    if (!(error instanceof ZixinProblem) || error.status >= 500 || error.status === 429) throw error;
    ended();
    return false;
  }
}

/** Resolves once somebody is signed in (again). */
export function signedIn(): Promise<void> {
  if (session.status === 'signed-in') return Promise.resolve();
  return new Promise((resolve) => {
    const stop = onSession(() => {
      if (session.status !== 'signed-in') return;
      stop();
      resolve();
    });
  });
}

export async function signOut(): Promise<void> {
  const headers = { Authorization: `Bearer ${accessToken ?? ''}` };
  await plain.DELETE('/v1/session', { headers }).catch(() => undefined);
  forget();
  become({ status: 'signed-out' });
}

/** The services ended the session, such as by a change of password: who was signed in signs in again over the page. */
export function ended(): void {
  forget();
  become('person' in session ? { status: 'expired', person: session.person } : { status: 'signed-out' });
}

function forget(): void {
  accessToken = null;
  localStorage.removeItem(mark);
}

function accept({ accessToken: token, user }: Grant): void {
  accessToken = token;
  localStorage.setItem(mark, 'yes');
  become({ status: 'signed-in', person: user });
}

function become(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}
