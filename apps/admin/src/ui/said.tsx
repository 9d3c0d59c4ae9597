import { Quoted } from './quoted.js';

/** A sentence in which one name stands, shown as it is in every language. */
export function Said({ text, name }: { text: string; name: string }) {
  const at = text.indexOf(name);
  if (name === '' || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <Quoted>{name}</Quoted>
      {text.slice(at + name.length)}
    </>
  );
}
