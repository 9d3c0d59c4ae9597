import { written } from '@zixin/kernel';
import { hasAuthority, type Role } from './authority.js';
import type { CureDefault, DeclareDefault } from './commands.js';
import { refusal } from './credit-account-error.js';
import { type AccountContext, type Decision, happenedOn, opened, opening } from './rules.js';

/** A default stops all credit: a credit manager at least declares it. One already declared changes nothing. */
export const declareDefault: Decision<DeclareDefault['data']> = ({ reason, on }, state, context) => {
  const account = opened(state);
  if (account.default) return [];
  requireRole('creditManager', context);
  happenedOn(on, opening(account), context.today, '/on');
  const data = { reason: written(reason, '/reason'), declaredBy: context.by.id, on };
  return [{ type: 'DefaultDeclared', data }];
};

/** Curing one loosens credit: it takes a finance director at least, and another person than who declared it. */
export const cureDefault: Decision<CureDefault['data']> = ({ reason, on }, state, context) => {
  const { default: standing } = opened(state);
  if (!standing) return [];
  requireRole('financeDirector', context);
  const { declaredBy } = standing;
  if (declaredBy === context.by.id) throw refusal('own-declaration', { declaredBy });
  happenedOn(on, standing.on, context.today, '/on');
  return [{ type: 'DefaultCured', data: { reason: written(reason, '/reason'), curedBy: context.by.id, on } }];
};

/** @throws DomainError `authority-missing`. */
function requireRole(role: Role, { by }: AccountContext): void {
  if (!hasAuthority(by.roles, role)) throw refusal('authority-missing', { role });
}
