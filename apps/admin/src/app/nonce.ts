/** The nonce that the service put into the page: style elements without it are refused. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

// antd makes some style elements (scroll lock, scroll bar measure) without asking for the nonce.
const create = document.createElement.bind(document);
document.createElement = ((name: string, options?: ElementCreationOptions) => {
  const element = create(name, options);
  if (nonce && name.toLowerCase() === 'style') element.nonce = nonce;
  return element;
}) as typeof document.createElement;
