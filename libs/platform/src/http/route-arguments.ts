import type { Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/internal';

export interface RouteArgument {
  readonly source: 'body' | 'query' | 'other';
  /** The single property asked for, `null` for the whole of it. */
  readonly property: string | null;
  readonly type: unknown;
}

/** What a handler takes from the request, as its decorators say. */
export function routeArguments(controller: Type, method: string): readonly RouteArgument[] {
  const found = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Readonly<
    Record<string, { readonly index: number; readonly data?: unknown }>
  >;
  const prototype = controller.prototype as object;
  const types = (Reflect.getMetadata('design:paramtypes', prototype, method) ?? []) as readonly unknown[];
  return Object.entries(found).map(([key, { index, data }]) => ({
    source: sourceOf(Number(key.split(':')[0])),
    property: typeof data === 'string' ? data : null,
    type: types[index],
  }));
}

function sourceOf(kind: number): RouteArgument['source'] {
  if (kind === RouteParamtypes.BODY) return 'body';
  return kind === RouteParamtypes.QUERY ? 'query' : 'other';
}
