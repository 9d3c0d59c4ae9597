import type { INestApplication, Type } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { accessKey } from './marks.js';

export interface Handler {
  readonly controller: Type;
  readonly method: string;
}

/** Every HTTP handler of the app's controllers. */
export function handlersOf(app: Pick<INestApplication, 'get'>): readonly Handler[] {
  const modules = Array.from(app.get(ModulesContainer).values());
  const controllers = modules.flatMap((module) => Array.from(module.controllers.values()));
  return controllers.flatMap(({ metatype }) => (metatype ? methodsOf(metatype as Type) : []));
}

/** Handlers without `Roles`, `AnyCaller` or `Public`, as `Controller.method`. The guard refuses them; a test expects none. */
export function unguardedHandlers(app: Pick<INestApplication, 'get'>): readonly string[] {
  return handlersOf(app)
    .filter(({ controller, method }) => {
      const handler = (controller.prototype as Record<string, object>)[method] ?? {};
      return !Reflect.hasMetadata(accessKey, handler) && !Reflect.hasMetadata(accessKey, controller);
    })
    .map(({ controller, method }) => `${controller.name}.${method}`);
}

function methodsOf(controller: Type): readonly Handler[] {
  const methods = new Set<string>();
  let prototype = controller.prototype as object | null;
  for (
    ;
    prototype && prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype) as object | null
  )
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
      if (typeof value === 'function' && Reflect.hasMetadata(METHOD_METADATA, value)) methods.add(name);
  return Array.from(methods, (method) => ({ controller, method }));
}
