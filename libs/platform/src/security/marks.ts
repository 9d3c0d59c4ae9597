import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';

/** Who may call a handler. */
export type Access = 'public' | 'any-caller' | { readonly roles: readonly string[] };

export const accessKey = 'zixin:access';
export const scopeKey = 'zixin:scope';
export const publicExtension = 'x-zixin-public';

/** Callers with at least one of these roles. */
export function Roles(...roles: readonly string[]): MethodDecorator & ClassDecorator {
  return marked({ roles }, ApiExtension('x-zixin-roles', roles));
}

/** Anybody, even without credentials. */
export function Public(): MethodDecorator & ClassDecorator {
  return marked('public', ApiExtension(publicExtension, true));
}

/** Anybody who says who they are. */
export function AnyCaller(): MethodDecorator & ClassDecorator {
  return marked('any-caller');
}

/**
 * What a service key narrowed to scopes must have, such as `orders:write`. A narrowed key may not call a handler without one,
 * except those for any caller.
 */
export function Scope(scope: string): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(scopeKey, scope),
    ApiExtension('x-zixin-scope', scope),
    ApiSecurity('key'),
  );
}

function marked(access: Access, ...more: readonly (MethodDecorator & ClassDecorator)[]) {
  return applyDecorators(SetMetadata(accessKey, access), ...more);
}
