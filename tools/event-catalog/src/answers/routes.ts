import { join } from 'node:path';
import ts from 'typescript';

/** A route of a controller as its source has it. */
export interface Route {
  /** `Controller_method`, as the OpenAPI document names its operations. */
  readonly id: string;
  readonly method: ts.MethodDeclaration;
  readonly controller: ts.ClassDeclaration;
}

const verbs = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete']);
const sources = ['libs/services/tsconfig.lib.json', 'libs/platform/tsconfig.lib.json'];

/** A program of every controller under `root`, of sources, not of what was built of them. */
export function controllersProgram(root: string): ts.Program {
  const parsed = sources.map((path) => configOf(join(root, path)));
  const rootNames = parsed.flatMap(({ fileNames }) => fileNames.filter(isController));
  const [first] = parsed;
  if (!first) throw new Error('no project has controllers');
  const options = { ...first.options, noEmit: true, composite: false, incremental: false };
  delete options.rootDir;
  return ts.createProgram({ rootNames, options });
}

export function routesOf(program: ts.Program): readonly Route[] {
  const files = program.getSourceFiles().filter(({ fileName }) => isController(fileName));
  const controllers = files.flatMap(({ statements }) => statements.filter(isControllerClass));
  return controllers.flatMap((controller) =>
    controller.members
      .filter(ts.isMethodDeclaration)
      .filter((method) => decoratorsOf(method).some((name) => verbs.has(name)))
      .map((method) => ({ id: `${nameOf(controller)}_${nameOf(method)}`, method, controller })),
  );
}

export function nameOf({ name }: ts.ClassDeclaration | ts.MethodDeclaration): string {
  return name && ts.isIdentifier(name) ? name.text : '';
}

function isController(fileName: string): boolean {
  return fileName.endsWith('.controller.ts');
}

function isControllerClass(statement: ts.Statement): statement is ts.ClassDeclaration {
  return ts.isClassDeclaration(statement) && decoratorsOf(statement).includes('Controller');
}

function decoratorsOf(node: ts.HasDecorators): readonly string[] {
  const called = (ts.getDecorators(node) ?? []).map(({ expression }) =>
    ts.isCallExpression(expression) ? expression.expression : expression,
  );
  return called.map((expression) => (ts.isIdentifier(expression) ? expression.text : ''));
}

function configOf(path: string): ts.ParsedCommandLine {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic({ messageText }) {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
  const parsed = ts.getParsedCommandLineOfConfigFile(path, {}, host);
  if (!parsed) throw new Error(`no project ${path}`);
  return parsed;
}
