import ts from 'typescript';
import { nameOf, type Route } from './routes.js';

/**
 * The statuses with which a command's answer leaves (see `answerOf`): 201 when something was created and 200 when nothing
 * changed, or 200 alone. `null` for a route that does not answer a command: its decorators say its status.
 */
export function statusesOf({ method, controller }: Route, checker: ts.TypeChecker): readonly number[] | null {
  const calls = callsUnder(method, controller);
  if (!calls.some(({ expression }) => expression.getText() === 'answerOf')) return null;
  return calls.some((call) => saysCreated(call, checker)) ? [201, 200] : [200];
}

/** Calls of a method and of its class's own methods that it calls. */
function callsUnder(
  method: ts.MethodDeclaration,
  controller: ts.ClassDeclaration,
): readonly ts.CallExpression[] {
  const calls: ts.CallExpression[] = [];
  const seen = new Set<ts.Node>();
  const own = controller.members.filter(ts.isMethodDeclaration);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      calls.push(node);
      enter(own.find((one) => node.expression.getText() === `this.${nameOf(one)}`));
    }
    ts.forEachChild(node, visit);
  };
  const enter = (one: ts.MethodDeclaration | undefined): void => {
    if (!one?.body || seen.has(one)) return;
    seen.add(one);
    visit(one.body);
  };
  enter(method);
  return calls;
}

function saysCreated(call: ts.CallExpression, checker: ts.TypeChecker): boolean {
  const parameters = checker.getResolvedSignature(call)?.parameters ?? [];
  return call.arguments.some((argument, index) =>
    ts.isObjectLiteralExpression(argument)
      ? argument.properties.some((property) => ts.isPropertyAssignment(property) && isCreated(property))
      : parameters[index]?.name === 'created' && mayBeTrue(argument),
  );
}

function isCreated({ name, initializer }: ts.PropertyAssignment): boolean {
  return name.getText() === 'created' && mayBeTrue(initializer);
}

/** All but `false` and the caller's own `created` handed on. */
function mayBeTrue(value: ts.Expression): boolean {
  return value.kind !== ts.SyntaxKind.FalseKeyword && value.getText() !== 'created';
}
