import { answered, createZixinClient, type ZixinClient } from '@zixin/client';
import { describedFetch } from './described-answers.js';
import { adminPassword } from './server.js';

/** The client of a person, who logs in again when the short token has run out, as a browser would. */
export function loggedInClient(base: string, login: string): ZixinClient {
  const visitor = createZixinClient({ baseUrl: base });
  const logIn = async () => {
    const session = visitor.POST('/v1/session', { body: { login, password: adminPassword } });
    return (await answered(session)).accessToken;
  };
  let token: Promise<string> | null = null;
  return createZixinClient({
    baseUrl: base,
    token: () => (token ??= logIn()),
    async fetch(request) {
      const response = await describedFetch(request.clone());
      if (response.status !== 401) return response;
      token = logIn();
      request.headers.set('Authorization', `Bearer ${await token}`);
      return describedFetch(request);
    },
  });
}
