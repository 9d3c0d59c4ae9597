import { Button } from 'antd';
import { Link, useRouteError } from 'react-router';
import { Failure } from '../ui/loaded.js';
import { Page } from '../ui/section.js';
import { useTexts } from '../ui/texts.js';
import { appTexts } from './app.texts.js';

/** After a release the old page's pieces are gone: the person reloads, drafts stay. */
const isMissingPiece = (error: unknown) =>
  navigator.onLine && error instanceof TypeError && /import|module|fetch/i.test(error.message);

export function RouteFailure() {
  const say = useTexts(appTexts);
  const error = useRouteError();
  if (isMissingPiece(error))
    return (
      <Page title={say('new-version')}>
        <p>{say('new-version.what')}</p>
        <Button onClick={() => location.reload()}>{say('new-version.load')}</Button>
      </Page>
    );
  return (
    <Page title={say('failed-page')}>
      <Failure error={error} retry={() => location.reload()} />
    </Page>
  );
}

export function NotFound() {
  const say = useTexts(appTexts);
  return (
    <Page title={say('not-found')}>
      <p>
        <Link to="/">{say('nav.work')}</Link>
      </p>
    </Page>
  );
}
