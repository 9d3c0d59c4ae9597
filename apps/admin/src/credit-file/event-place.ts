/** Values of the text `event.place`: the kind of the stream, and the revision in it. */
export const placeOf = ({ stream, revision }: { readonly stream: string; readonly revision: number }) => ({
  stream: stream.split('-')[0] ?? stream,
  revision,
});
