import ts from 'typescript';
import { named, type TypeName } from './type-names.js';

/** Names of what functions called `…Answer` return, after the function. */
export function answerNames(program: ts.Program): ReadonlyMap<ts.Type, TypeName> {
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.includes('/libs/services/src/'));
  const makers = files.flatMap(({ statements }) => statements.filter(isMaker));
  return new Map(makers.flatMap((maker) => nameOfReturn(maker, checker)));
}

function isMaker(statement: ts.Statement): statement is ts.FunctionDeclaration {
  if (!ts.isFunctionDeclaration(statement) || statement.typeParameters) return false;
  return statement.name?.text.endsWith('Answer') === true;
}

function nameOfReturn(maker: ts.FunctionDeclaration, checker: ts.TypeChecker): [ts.Type, TypeName][] {
  const signature = checker.getSignatureFromDeclaration(maker);
  const returned = signature && checker.getAwaitedType(checker.getReturnTypeOfSignature(signature));
  const symbol = maker.name && checker.getSymbolAtLocation(maker.name);
  if (!returned || !symbol) return [];
  const name = symbol.name.charAt(0).toUpperCase() + symbol.name.slice(1);
  return [[checker.getNonNullableType(returned), named(symbol, name)]];
}
