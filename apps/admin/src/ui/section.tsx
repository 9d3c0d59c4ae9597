import { Said } from './said.js';
import { ErrorBoundary } from 'react-error-boundary';
import { useTexts } from './texts.js';
import { Failure } from './loaded.js';
import { uiTexts } from './ui.texts.js';

interface SectionProps {
  readonly id?: string;
  readonly title: React.ReactNode;
  /** The section's name where the title is more than words. */
  readonly label?: string;
  /** Buttons at the right of the title. */
  readonly actions?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** One part of a page; when it fails to draw, the page stands. */
export function Section({ id, title, label, actions, children }: SectionProps) {
  const say = useTexts(uiTexts);
  return (
    <section
      className="zx-section"
      id={id}
      aria-label={label ?? (typeof title === 'string' ? title : undefined)}
    >
      <header className="zx-section-head">
        <h2>{title}</h2>
        {actions && <div className="zx-actions">{actions}</div>}
      </header>
      <ErrorBoundary
        fallbackRender={({ error, resetErrorBoundary }) => (
          <>
            <p>{say('failed.section')}</p>
            <Failure error={error} retry={resetErrorBoundary} />
          </>
        )}
      >
        {children}
      </ErrorBoundary>
    </section>
  );
}

interface PageProps {
  readonly title: string;
  /** The name that stands in the title. */
  readonly name?: string | undefined;
  readonly actions?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** A screen: its title is also the document's. */
export function Page({ title, name = '', actions, children }: PageProps) {
  return (
    <div className="zx-page">
      <title>{`${title} · Zixin`}</title>
      <header className="zx-page-head">
        <h1>
          <Said text={title} name={name} />
        </h1>
        {actions && <div className="zx-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

export function Empty({ children, action }: { children: React.ReactNode; action?: React.ReactNode }) {
  return (
    <div className="zx-empty">
      <p>{children}</p>
      {action}
    </div>
  );
}

/** Label and value pairs, in columns. */
export function Facts({ of }: { of: readonly (readonly [label: string, value: React.ReactNode])[] }) {
  return (
    <dl className="zx-facts">
      {of.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
