import { createZixinClient } from '@zixin/client';
import { languageNow } from '../ui/language.js';
import { accessTokenNow, renewed, signedIn } from './session.js';

/** Every call of the app; what the person wrote is seen by what she reads next. */
export const zixin = createZixinClient({ baseUrl: location.origin, fetch: callAsPerson });

/** A call that meets an ended session waits until the person signed in over the page, then is made again. */
async function callAsPerson(request: Request): Promise<Response> {
  const response = await attempt(request);
  if (response.status !== 401) return response;
  if (!(await renewed())) await signedIn();
  return attempt(request);
}

function attempt(request: Request): Promise<Response> {
  const copy = request.clone();
  const token = accessTokenNow();
  if (token !== null) copy.headers.set('Authorization', `Bearer ${token}`);
  copy.headers.set('Accept-Language', languageNow());
  return globalThis.fetch(copy);
}
