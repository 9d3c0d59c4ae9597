import { Button, Skeleton } from 'antd';
import type { UseQueryResult } from '@tanstack/react-query';
import { ZixinProblem } from '@zixin/client';
import { useEffect, useState } from 'react';
import { useHouse } from './house.js';
import { instantText } from './figures.js';
import { useLanguage, useTexts } from './texts.js';
import { uiTexts } from './ui.texts.js';

type Read<Data> = Pick<
  UseQueryResult<Data>,
  'data' | 'error' | 'dataUpdatedAt' | 'isFetching' | 'failureReason'
> & {
  readonly refetch: () => unknown;
};

interface LoadedProps<Data> {
  readonly query: Read<Data>;
  /** The layout while nothing is there yet. Default: lines. */
  readonly skeleton?: React.ReactNode;
  /** What stands there when the address names nothing there is. */
  readonly unfound?: React.ReactNode;
  readonly children: (data: Data) => React.ReactNode;
}

/** Data first, then the error in the place of the data, then the skeleton: a failed refetch keeps the figures, dated. */
export function Loaded<Data>({ query, skeleton, unfound, children }: LoadedProps<Data>) {
  if (query.data !== undefined)
    return (
      <>
        {query.failureReason !== null && <Stale query={query} />}
        {children(query.data)}
      </>
    );
  if (unfound !== undefined && isUnfound(query.error)) return <>{unfound}</>;
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />;
  return <Later>{skeleton ?? <Skeleton active={false} paragraph={{ rows: 4 }} />}</Later>;
}

function Stale({ query }: { query: Pick<Read<unknown>, 'dataUpdatedAt' | 'failureReason'> }) {
  const say = useTexts(uiTexts);
  const language = useLanguage();
  const { timeZone } = useHouse();
  const catchingUp = query.failureReason instanceof ZixinProblem && query.failureReason.status === 503;
  const at = instantText(new Date(query.dataUpdatedAt).toISOString(), language, timeZone);
  return (
    <p className="zx-stale" role="status">
      {catchingUp ? say('catching-up') : say('stale', { at })}
    </p>
  );
}

/** True when the service says that there is no such thing. */
export const isUnfound = (error: unknown): boolean => error instanceof ZixinProblem && error.status === 404;

/** As browsers word it when `fetch` or a piece of the page does not arrive; any other error is ours. */
const isNetwork = (error: unknown) =>
  error instanceof TypeError && /fetch|network|load failed|import/i.test(error.message);

interface FailureProps {
  readonly error: unknown;
  readonly retry?: () => void;
}

/** What failed, whether anything was saved, and the code to quote. */
export function Failure({ error, retry }: FailureProps) {
  const say = useTexts(uiTexts);
  const problem = error instanceof ZixinProblem ? error.problem : null;
  if (problem?.code === 'role-missing')
    return (
      <div className="zx-failure" role="alert">
        <p>{say('failed.role')}</p>
      </div>
    );
  return (
    <div className="zx-failure" role="alert">
      <p>
        <strong>{say('failed')}</strong>{' '}
        {problem?.detail ?? say(isNetwork(error) ? 'form.network' : 'failed.here')}
      </p>
      {problem?.errors.map(({ pointer, message }) => (
        <p key={`${pointer} ${message}`}>
          <code>{pointer}</code> {message}
        </p>
      ))}
      {problem && <p className="zx-secondary">{say('failed.code', { code: problem.code })}</p>}
      {retry && <Button onClick={retry}>{say('retry')}</Button>}
    </div>
  );
}

/** Shows after 150 ms: what is there sooner does not flicker. */
function Later({ children }: { children: React.ReactNode }) {
  const say = useTexts(uiTexts);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy="true" aria-label={say('loading')} className="zx-later" data-shown={shown}>
      {children}
    </div>
  );
}
