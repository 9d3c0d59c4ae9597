import type { Role, UserKind } from '@zixin/access';
import type { Actor, Fingerprints } from '@zixin/kernel';

/** The story told unless another is asked for. */
export const demoSeed = 'zixin';

interface Member {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly kind: UserKind;
}

const person = (login: string, name: string, role: Role): Member => ({ login, name, role, kind: 'person' });

const members: readonly Member[] = [
  person('lin.yue', '林悦', 'analyst'),
  person('zhao.min', '赵敏之', 'analyst'),
  person('emma.hart', 'Emma Hart', 'analyst'),
  person('sun.qiang', '孙强', 'creditLead'),
  person('zhou.ting', '周婷', 'creditManager'),
  person('wu.jianguo', '吴建国', 'financeDirector'),
  person('xu.wen', '许文', 'committee'),
  person('he.lihua', '何丽华', 'committee'),
  person('feng.shu', '冯舒', 'auditor'),
  { login: 'order-entry', name: '订单录入 Order entry', role: 'service', kind: 'service' },
  { login: 'bookkeeping', name: '财务系统 Bookkeeping', role: 'service', kind: 'service' },
];

export interface StaffMember extends Member {
  readonly userId: string;
  readonly actor: Actor;
}

/** Who acts in the story. Whoever proposes has no authority to decide, so nobody approves his own. */
export interface Staff {
  readonly members: readonly StaffMember[];
  readonly analysts: readonly Actor[];
  readonly orderEntry: Actor;
  readonly bookkeeping: Actor;
  readonly system: Actor;
  /** The people of a role, in a fixed order. */
  of(role: Role): readonly Actor[];
}

/** The story's people, who sign in by login; the other systems are left out. */
export function demoPeople(fingerprints: Fingerprints, seed = demoSeed): readonly StaffMember[] {
  return createStaff(fingerprints, seed).members.filter(({ kind }) => kind === 'person');
}

export function createStaff(fingerprints: Fingerprints, seed: string): Staff {
  const all = members.map((member): StaffMember => {
    const userId = fingerprints.uuidOf(`demo/${seed}/user/${member.login}`);
    return { ...member, userId, actor: { id: userId, roles: [member.role] } };
  });
  const of = (role: Role) => all.filter((member) => member.role === role).map(({ actor }) => actor);
  const byLogin = (login: string): Actor => {
    const found = all.find((member) => member.login === login);
    if (!found) throw new RangeError(`nobody has the login ${login}`);
    return found.actor;
  };
  return {
    members: all,
    of,
    analysts: of('analyst'),
    orderEntry: byLogin('order-entry'),
    bookkeeping: byLogin('bookkeeping'),
    system: { id: 'system', roles: [] },
  };
}
