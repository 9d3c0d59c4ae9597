import type { AnswerSchemas } from '@zixin/platform';
import ts from 'typescript';
import { controllersProgram, type Route, routesOf } from './routes.js';
import { createSharedSchemas, type SharedSchemas } from './shared-schemas.js';
import { statusesOf } from './statuses.js';

/**
 * What every route answers, from the return types of the controllers under `root`. Routes that write their answer themselves,
 * or no JSON, are left out: their decorators say what they answer.
 */
export function answersOf(root: string): AnswerSchemas {
  const program = controllersProgram(root);
  const checker = program.getTypeChecker();
  const shared = createSharedSchemas(program);
  const operations = routesOf(program).flatMap((route) => {
    const type = answerType(route, checker);
    return type ? [[route.id, operationOf(route, type, { checker, shared })] as const] : [];
  });
  const sorted = operations.sort(([a], [b]) => (a < b ? -1 : 1));
  const { value, schemas } = shared.finish(Object.fromEntries(sorted));
  return { operations: value, schemas };
}

function answerType({ method, id }: Route, checker: ts.TypeChecker): ts.Type | null {
  const signature = checker.getSignatureFromDeclaration(method);
  const type = signature && checker.getAwaitedType(checker.getReturnTypeOfSignature(signature));
  if (!type) throw new Error(`${id} has no type`);
  const bare = ts.TypeFlags.Void | ts.TypeFlags.Undefined | ts.TypeFlags.String;
  return type.flags & bare || type.symbol?.name === 'StreamableFile' ? null : type;
}

function operationOf(
  route: Route,
  type: ts.Type,
  { checker, shared }: { readonly checker: ts.TypeChecker; readonly shared: SharedSchemas },
): AnswerSchemas['operations'][string] {
  const statuses = statusesOf(route, checker);
  return { ...(statuses && { statuses }), schema: shared.of(type, route.id) };
}
