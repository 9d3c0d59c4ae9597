import { basename } from 'node:path';
import ts from 'typescript';

/** How a type is called where it is shared; `owner` tells types of one name apart, and is as stable as the file. */
export interface TypeName {
  readonly key: ts.Symbol | string;
  readonly name: string;
  readonly owner: string;
}

/**
 * The name of a type: of its interface or alias; `PresentedX` of what `Presented` makes of X, and so with every alias of one
 * parameter. `null` for any other.
 */
export function typeNameOf(type: ts.Type, checker: ts.TypeChecker): TypeName | null {
  return aliasName(type) ?? interfaceName(type) ?? appliedName(type, checker) ?? mappedName(type, checker);
}

function aliasName({ aliasSymbol, aliasTypeArguments }: ts.Type): TypeName | null {
  return aliasSymbol && !aliasTypeArguments ? named(aliasSymbol, aliasSymbol.name) : null;
}

function interfaceName(type: ts.Type): TypeName | null {
  const { symbol } = type;
  const generic = ((type as ts.TypeReference).typeArguments ?? []).length > 0;
  if (generic || !symbol || !(symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class))) return null;
  return named(symbol, symbol.name);
}

function appliedName({ aliasSymbol, aliasTypeArguments }: ts.Type, checker: ts.TypeChecker): TypeName | null {
  const [only, more] = aliasTypeArguments ?? [];
  const inner = only && !more ? typeNameOf(only, checker) : null;
  return aliasSymbol && inner ? applied(aliasSymbol.name, inner) : null;
}

/**
 * TypeScript forgets what a type within a `Presented` or an `Opened` one was made of: its members still know where they are from.
 */
function mappedName(type: ts.Type, checker: ts.TypeChecker): TypeName | null {
  const parts = type.isUnion() ? type.types : [type];
  const [alias, ...more] = new Set(parts.map(mapperOf));
  if (!alias || more.length > 0) return null;
  const [source, ...others] = new Set(parts.map((part) => sourceOf(part, checker)));
  if (!source || others.length > 0) return null;
  const declared = checker.getDeclaredTypeOfSymbol(source);
  if ((declared.isUnion() ? declared.types.length : 1) !== parts.length) return null;
  return applied(alias, named(source, source.name));
}

function applied(alias: string, { name, owner }: TypeName): TypeName {
  return { key: `${alias} ${owner} ${name}`, name: `${alias}${name}`, owner };
}

/** The alias whose mapping made a type. */
function mapperOf({ symbol }: ts.Type): string | null {
  const [made] = symbol?.declarations ?? [];
  const alias = made && ts.isMappedTypeNode(made) ? aliasAround(made)?.name.text : undefined;
  return alias === 'Presented' || alias === 'Opened' ? alias : null;
}

/** The interface or alias that declares all members of a type and no others. */
function sourceOf(type: ts.Type, checker: ts.TypeChecker): ts.Symbol | null {
  const members = type.getProperties();
  const [parent, ...others] = new Set(members.map(({ declarations }) => declarations?.[0]?.parent));
  if (!parent || others.length > 0) return null;
  const isWhole =
    (ts.isInterfaceDeclaration(parent) || ts.isTypeLiteralNode(parent)) &&
    parent.members.length === members.length;
  const declaration = ts.isInterfaceDeclaration(parent) ? parent : unionAround(parent);
  if (!isWhole || !declaration || declaration.typeParameters) return null;
  return checker.getSymbolAtLocation(declaration.name) ?? null;
}

/** The alias that a type literal is, or is a member of the union of. */
function unionAround(node: ts.Node): ts.TypeAliasDeclaration | null {
  let { parent } = node;
  while (ts.isUnionTypeNode(parent) || ts.isParenthesizedTypeNode(parent)) parent = parent.parent;
  return ts.isTypeAliasDeclaration(parent) ? parent : null;
}

function aliasAround(node: ts.Node): ts.TypeAliasDeclaration | null {
  return ts.findAncestor(node, ts.isTypeAliasDeclaration) ?? null;
}

export function named(symbol: ts.Symbol, name: string): TypeName {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? '';
  const [, project = ''] = /\/([^/]+)\/src\//.exec(file) ?? [];
  return { key: symbol, name, owner: `${pascal(project)}${pascal(basename(file, '.ts'))}` };
}

export function pascal(text: string): string {
  return text.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
