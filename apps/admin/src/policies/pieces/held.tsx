import { useId } from 'react';
import { type Path, pointerOf } from '../content-paths.js';
import { useFaultsAt } from './editor-context.js';

export interface PieceProps {
  readonly path: Path;
  readonly label: string;
  /** In a cell of a table the label is only said, not shown. */
  readonly bare?: boolean;
}

export interface ControlProps {
  readonly id: string;
  readonly 'aria-label': string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
  readonly status: 'error' | '';
}

interface HeldProps extends PieceProps {
  readonly children: (control: ControlProps) => React.ReactNode;
}

/** A control with its label, and what is wrong with it below. */
export function Held({ path, label, bare = false, children }: HeldProps) {
  const id = useId();
  const faults = useFaultsAt(path);
  const wrong = faults.length > 0;
  return (
    <div className="policy-piece" data-pointer={pointerOf(path)}>
      {!bare && <label htmlFor={id}>{label}</label>}
      {children({
        id,
        'aria-label': label,
        'aria-invalid': wrong,
        'aria-describedby': wrong ? `${id}-faults` : undefined,
        status: wrong ? 'error' : '',
      })}
      <FaultLines id={`${id}-faults`} faults={faults} />
    </div>
  );
}

export function FaultLines({ id, faults }: { id?: string; faults: readonly string[] }) {
  if (faults.length === 0) return null;
  return (
    <div id={id} className="policy-fault">
      {faults.map((fault) => (
        <div key={fault}>{fault}</div>
      ))}
    </div>
  );
}

/** What is wrong with a whole part, above it. */
export function PartFaults({ path }: { path: Path }) {
  return <FaultLines faults={useFaultsAt(path)} />;
}

/** A value that is only read, with its label. */
export function ReadPiece({
  label,
  bare = false,
  children,
}: Omit<HeldProps, 'path' | 'children'> & { readonly children: React.ReactNode }) {
  if (bare) return <>{children}</>;
  return (
    <div className="policy-piece">
      <span className="policy-label">{label}</span>
      <span>{children}</span>
    </div>
  );
}
