import { defineTexts, useTexts } from '../ui/texts.js';
import en from './roles.texts.en.json' with { type: 'json' };
import zh from './roles.texts.zh-CN.json' with { type: 'json' };

const roleTexts = defineTexts('roles', zh, en);

/** Every role there is. */
export const roles = [
  'analyst',
  'creditLead',
  'creditManager',
  'financeDirector',
  'committee',
  'auditor',
  'service',
  'admin',
] as const;
export type Role = (typeof roles)[number];

const isRole = (role: string): role is Role => (roles as readonly string[]).includes(role);

/** Says roles in words, several as a list: `rolesText(['analyst', 'auditor'])`. */
export function useRolesText(): (named: readonly string[]) => string {
  const say = useTexts(roleTexts);
  return (named) => named.map((role) => (isRole(role) ? say(role) : role)).join(say('and'));
}
