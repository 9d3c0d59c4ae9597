import { type Aggregate, currencyDecimals, type Decider, written } from '@zixin/kernel';
import type { CreditGroupCommand, FormGroup, GroupInputs } from './commands.js';
import { refusal } from './credit-group-error.js';
import { creditGroupCatalog, type CreditGroupEvent } from './credit-group.events.js';
import { type CreditGroupState, noGroup } from './credit-group-state.js';
import { groupEvolution } from './group-evolution.js';
import { approveLimit, declineLimit, proposeLimit } from './group-limits.js';
import { addMember, removeMember, reportExposure, revalue } from './members.js';
import { confirm, release, reserve } from './reservations.js';
import type { Decision } from './rules.js';

const form: Decision<FormGroup['data']> = (data, state, { today }) => {
  const { groupId, currency, formedOn } = data;
  const name = written(data.name, '/name');
  if (state.status === 'formed') {
    if (state.name === name && state.currency === currency) return [];
    throw refusal('group-exists', { name: state.name, currency: state.currency });
  }
  currencyDecimals(currency);
  if (formedOn > today) throw refusal('date-in-future', { date: formedOn, today }, '/formedOn');
  return [{ type: 'CreditGroupFormed', data: { groupId, name, currency, formedOn } }];
};

export const creditGroupDecider: Decider<
  CreditGroupCommand,
  CreditGroupEvent,
  CreditGroupState,
  GroupInputs
> = {
  initialState: noGroup,
  decide: {
    FormGroup: form,
    ProposeGroupLimit: proposeLimit,
    ApproveGroupLimit: approveLimit,
    DeclineGroupLimit: declineLimit,
    AddMember: addMember,
    RemoveMember: removeMember,
    ReserveGroupHeadroom: reserve,
    ConfirmGroupReservation: confirm,
    ReleaseGroupReservation: release,
    ReportMemberExposure: reportExposure,
    RevalueGroup: revalue,
  },
  evolve: groupEvolution,
};

/** Stream `creditGroup-<groupId>`: the members of a group and the limit they share. */
export const creditGroup: Aggregate<CreditGroupCommand, CreditGroupEvent, CreditGroupState, GroupInputs> = {
  category: 'creditGroup',
  catalog: creditGroupCatalog,
  decider: creditGroupDecider,
  partitionKey: (id) => id,
};
