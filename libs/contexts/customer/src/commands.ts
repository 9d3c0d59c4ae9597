import type { Command } from '@zixin/kernel';
import type {
  CooperationStarted,
  CrmAccountLinked,
  CustomerDeactivated,
  CustomerReactivated,
  CustomerRegistered,
  IndustryAssigned,
  ManagementRecorded,
  NoteAdded,
  OwnershipRecorded,
  PersonalDataErased,
  RegistrationRecorded,
  SegmentOpened,
} from './customer.events.js';

export type RegisterCustomer = Command<'RegisterCustomer', CustomerRegistered['data']>;
export type RecordRegistration = Command<'RecordRegistration', RegistrationRecorded['data']>;
export type RecordOwnership = Command<'RecordOwnership', OwnershipRecorded['data']>;
export type RecordManagement = Command<'RecordManagement', ManagementRecorded['data']>;
export type StartCooperation = Command<'StartCooperation', CooperationStarted['data']>;
export type AssignIndustry = Command<'AssignIndustry', IndustryAssigned['data']>;
export type OpenSegment = Command<'OpenSegment', SegmentOpened['data']>;
export type LinkCrmAccount = Command<'LinkCrmAccount', CrmAccountLinked['data']>;
export type AddNote = Command<'AddNote', NoteAdded['data']>;
export type DeactivateCustomer = Command<'DeactivateCustomer', CustomerDeactivated['data']>;
export type ReactivateCustomer = Command<'ReactivateCustomer', CustomerReactivated['data']>;
export type ErasePersonalData = Command<'ErasePersonalData', PersonalDataErased['data']>;

export type CustomerCommand =
  | RegisterCustomer
  | RecordRegistration
  | RecordOwnership
  | RecordManagement
  | StartCooperation
  | AssignIndustry
  | OpenSegment
  | LinkCrmAccount
  | AddNote
  | DeactivateCustomer
  | ReactivateCustomer
  | ErasePersonalData;

export const customerCodes = [
  'customer-not-found',
  'customer-exists',
  'customer-inactive',
  'date-in-future',
  'effective-before-existence',
  'text-required',
  'country-invalid',
  'identifier-invalid',
  'amount-negative',
  'amount-not-positive',
  'currency-unknown',
  'stake-invalid',
  'stakes-over-100',
  'segment-invalid',
  'segment-currency-differs',
  'promise-invalid',
  'person-mismatch',
  'person-erased',
] as const;
export type CustomerCode = (typeof customerCodes)[number];
