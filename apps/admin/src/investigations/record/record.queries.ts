import { queryOptions } from '@tanstack/react-query';
import { answered, type components } from '@zixin/client';
import type { Attempt } from '../../api/command.js';
import { zixin } from '../../api/client.js';
import { keys } from '../../api/query-client.js';

type Schemas = components['schemas'];
export type CustomerRecordFile = Schemas['CreditFileAnswer'];
export type PersonText = Schemas['OpenedText'];

/** What is recorded of a customer: its credit file as it is now. */
export const customerRecord = (customer: string) =>
  queryOptions({
    queryKey: keys.customer(customer, 'record'),
    queryFn: ({ signal }) =>
      answered(zixin.GET('/v1/customers/{customer}/credit-file', { params: { path: { customer } }, signal })),
  });

const of = (customer: string, attempt: Attempt) => ({ ...attempt, params: { path: { customer } } });

export const registerCustomer = (body: Schemas['CustomerDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/customers', { ...attempt, body }));

export const recordRegistration = (customer: string, body: Schemas['RegistrationDto'], attempt: Attempt) =>
  answered(zixin.PUT('/v1/customers/{customer}/registration', { ...of(customer, attempt), body }));

export const recordOwnership = (customer: string, body: Schemas['OwnershipDto'], attempt: Attempt) =>
  answered(zixin.PUT('/v1/customers/{customer}/ownership', { ...of(customer, attempt), body }));

export const recordManagement = (customer: string, body: Schemas['ManagementDto'], attempt: Attempt) =>
  answered(zixin.PUT('/v1/customers/{customer}/management', { ...of(customer, attempt), body }));

export const assignIndustry = (customer: string, body: Schemas['IndustryDto'], attempt: Attempt) =>
  answered(zixin.PUT('/v1/customers/{customer}/industry', { ...of(customer, attempt), body }));

export const startCooperation = (customer: string, body: Schemas['CooperationDto'], attempt: Attempt) =>
  answered(zixin.PUT('/v1/customers/{customer}/cooperation', { ...of(customer, attempt), body }));

export const addNote = (customer: string, body: Schemas['NoteDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/customers/{customer}/notes', { ...of(customer, attempt), body }));

export const linkCrmAccount = (customer: string, body: Schemas['CrmAccountDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/customers/{customer}/crm-accounts', { ...of(customer, attempt), body }));

export const openAccount = (customer: string, body: Schemas['OpenAccountDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/customers/{customer}/accounts', { ...of(customer, attempt), body }));

export const deactivate = (customer: string, body: Schemas['ChangeReasonDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/customers/{customer}/deactivation', { ...of(customer, attempt), body }));

export const reactivate = (customer: string, body: Schemas['ChangeReasonDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/customers/{customer}/reactivation', { ...of(customer, attempt), body }));

export const erasePerson = (customer: string, body: Schemas['ErasureDto'], attempt: Attempt) =>
  answered(zixin.POST('/v1/customers/{customer}/erasure', { ...of(customer, attempt), body }));
