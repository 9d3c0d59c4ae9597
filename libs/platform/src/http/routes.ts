import { Refusal } from './refusal.js';

/** Remembers which methods each path takes, to tell a wrong method from an unknown path. */
export class Routes {
  private readonly known = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();

  add(method: string | readonly string[], url: string): void {
    if (url.includes('*')) return;
    const route = this.known.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
    for (const one of [method].flat()) route.methods.add(one);
    this.known.set(url, route);
  }

  refusalFor(method: string, path: string): Refusal | null {
    const found = Array.from(this.known.values()).filter(({ pattern }) => pattern.test(path));
    const methods = [...new Set(found.flatMap((route) => [...route.methods]))].sort();
    if (methods.length === 0 || methods.includes(method)) return null;
    return new Refusal('method-not-allowed', { method }, { Allow: methods.join(', ') });
  }
}

function patternOf(url: string): RegExp {
  const parts = url.split('/').map((part) => {
    if (part.startsWith(':')) return '[^/]+';
    return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('/')}/?$`);
}
