import {
  IsCalendarDate,
  IsCurrency,
  IsDecimalText,
  IsForeignNumber,
  IsMoney,
  IsPlainText,
  IsUuid,
  MoneyDto,
  Nested,
  NestedList,
} from '@zixin/platform';
import { IsIn, IsOptional, Matches } from 'class-validator';

export class CustomerDto {
  @IsOptional()
  @IsUuid()
  id?: string;

  /** The seller's own number of the customer, unique. */
  @IsOptional()
  @IsForeignNumber()
  number?: string;

  @IsPlainText(200)
  name!: string;

  /** ISO 3166 alpha-2. */
  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  country?: string;

  /** Currency of the main credit account; absent: the house currency. */
  @IsOptional()
  @IsCurrency()
  currency?: string;

  @IsOptional()
  @IsCalendarDate()
  registeredOn?: string;
}

export class IdentifierDto {
  /** `uscc`, `lei`, or another system's name. */
  @Matches(/^[a-z][a-z0-9-]{0,31}$/)
  scheme!: string;

  @IsForeignNumber()
  value!: string;
}

/** A natural person; what is said of them is stored sealed. */
export class PersonDto {
  @IsPlainText(200)
  name!: string;

  /** Names the same person across facts; absent: one per customer and name. */
  @IsOptional()
  @IsUuid()
  personId?: string;
}

export class RegistrationDto {
  @IsPlainText(200)
  legalName!: string;

  @IsOptional()
  @NestedList(() => IdentifierDto, 20)
  identifiers?: IdentifierDto[];

  @IsOptional()
  @Nested(() => PersonDto)
  legalRepresentative?: PersonDto;

  @IsOptional()
  @IsMoney()
  registeredCapital?: MoneyDto;

  @IsOptional()
  @IsMoney()
  paidInCapital?: MoneyDto;

  @IsOptional()
  @IsCalendarDate()
  establishedOn?: string;

  @IsOptional()
  @IsPlainText(100)
  status?: string;

  @IsOptional()
  @IsPlainText(4_000)
  businessScope?: string;

  @IsOptional()
  @IsPlainText(400)
  address?: string;

  @IsOptional()
  @IsPlainText(100)
  region?: string;

  @IsOptional()
  @IsPlainText(100)
  size?: string;

  /** Where it was read. */
  @IsPlainText(200)
  source!: string;

  @IsOptional()
  @IsCalendarDate()
  recordedOn?: string;
}

export class CompanyDto {
  @IsPlainText(200)
  name!: string;

  @IsOptional()
  @Nested(() => IdentifierDto)
  identifier?: IdentifierDto;
}

/** A company with a name and identifier, or a natural person whose name is sealed. */
export class ShareholderDto extends CompanyDto {
  @IsIn(['company', 'person'])
  kind!: 'company' | 'person';

  @IsOptional()
  @IsUuid()
  personId?: string;

  @IsDecimalText(4)
  stakePercent!: string;
}

export class OwnershipDto {
  @NestedList(() => ShareholderDto, 200)
  shareholders!: ShareholderDto[];

  @IsOptional()
  @Nested(() => CompanyDto)
  ultimateParent?: CompanyDto;

  @IsPlainText(200)
  source!: string;

  @IsOptional()
  @IsCalendarDate()
  recordedOn?: string;
}

export class OfficerDto extends PersonDto {
  @IsPlainText(100)
  role!: string;

  @IsOptional()
  @IsPlainText(4_000)
  background?: string;
}

export class ManagementDto {
  @IsOptional()
  @IsPlainText(4_000)
  organisation?: string;

  @NestedList(() => OfficerDto, 200)
  managers!: OfficerDto[];

  @IsPlainText(200)
  source!: string;

  @IsOptional()
  @IsCalendarDate()
  recordedOn?: string;
}

export class IndustryDto {
  @IsForeignNumber()
  industry!: string;

  @IsOptional()
  @IsCalendarDate()
  assignedOn?: string;
}

export class CooperationDto {
  @IsCalendarDate()
  startedOn!: string;
}

export class NoteDto {
  @IsIn(['call', 'visit', 'promise', 'other'])
  kind!: 'call' | 'visit' | 'promise' | 'other';

  @IsPlainText(4_000)
  text!: string;

  @IsOptional()
  @IsCalendarDate()
  on?: string;

  @IsOptional()
  @IsMoney()
  promisedAmount?: MoneyDto;

  @IsOptional()
  @IsCalendarDate()
  promisedOn?: string;
}

export class CrmAccountDto {
  @IsForeignNumber()
  system!: string;

  @IsForeignNumber()
  value!: string;
}

export class ChangeReasonDto {
  @IsPlainText(1_000)
  reason!: string;

  @IsOptional()
  @IsCalendarDate()
  on?: string;
}

export class ErasureDto extends ChangeReasonDto {
  @IsUuid()
  personId!: string;
}
