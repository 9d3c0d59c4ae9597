/** What the service says of an event; it quotes documents and what people wrote. */
export function EventText({ of: text }: { of: string }) {
  return (
    <bdi translate="no" title={text}>
      {text}
    </bdi>
  );
}

/** Values of the text `event.place`: the kind of the stream, and the revision in it. */
export const placeOf = ({ stream, revision }: { readonly stream: string; readonly revision: number }) => ({
  stream: stream.split('-')[0] ?? stream,
  revision,
});
