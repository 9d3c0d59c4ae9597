/** A name, a quoted document or anything else that people wrote: it is shown as it is in every language. */
export function Quoted({ children }: { children: React.ReactNode }) {
  return <bdi translate="no">{children}</bdi>;
}
