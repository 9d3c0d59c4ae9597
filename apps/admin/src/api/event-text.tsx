import { Fragment } from 'react';
import { Link } from 'react-router';
import { addressOf, type Mention, piecesOf } from './mentions.js';

interface EventTextProps {
  readonly of: { readonly text: string; readonly mentions: readonly Mention[] };
  /** Whose documents it names; `null`: it is about no customer. */
  readonly customer: string | null;
}

/** What the service says of an event, with the documents it names as links; it quotes what people wrote. */
export function EventText({ of: { text, mentions }, customer }: EventTextProps) {
  return (
    <bdi translate="no" title={text}>
      {piecesOf(text, mentions).map((piece, place) => (
        <Fragment key={place}>
          {typeof piece === 'string' ? piece : <Named of={piece} customer={customer} />}
        </Fragment>
      ))}
    </bdi>
  );
}

function Named({ of, customer }: { of: Mention; customer: string | null }) {
  const to = addressOf(of, customer);
  return to === null ? of.name : <Link to={to}>{of.name}</Link>;
}
