import { relative } from 'node:path';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const bannedFolders = ['utils', 'common', 'shared', 'helpers'];

const fileName = {
  meta: { type: 'suggestion', schema: [] },
  create: (context) => ({
    Program(node) {
      const parts = relative(context.cwd, context.filename).split(/[\\/]/);
      for (const part of parts) {
        if (!kebab.test(part)) context.report({ node, message: `"${part}" is not kebab-case.` });
        if (bannedFolders.includes(part))
          context.report({ node, message: `"${part}" says nothing: name the thing.` });
      }
    },
  }),
};

export const names = { rules: { 'file-name': fileName } };

export const bannedSyntax = [
  { selector: 'TSEnumDeclaration', message: 'No enums: a union of strings.' },
  { selector: 'ExportDefaultDeclaration', message: 'No default exports.' },
  { selector: 'TSInterfaceDeclaration[id.name=/^I[A-Z][a-z]/]', message: 'No I prefix on interfaces.' },
  {
    selector: ':matches(ClassDeclaration, TSInterfaceDeclaration)[id.name=/(Impl|Manager|Helper)$/]',
    message: 'No …Impl, …Manager or …Helper: name what it does.',
  },
  { selector: 'ClassDeclaration[id.name=/^Base[A-Z]/]', message: 'No Base… classes.' },
];

export const noNow = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'Clocks, ids and I/O stay in the shell.',
};
