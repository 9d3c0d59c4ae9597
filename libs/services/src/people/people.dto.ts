import { roles as allRoles, type Role } from '@zixin/access/events';
import { IsCalendarDate, IsInstant, IsPlainText, IsUuid } from '@zixin/platform';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';

export class LoginDto {
  @IsString()
  @MaxLength(200)
  login!: string;

  @IsString()
  @MaxLength(1_000)
  password!: string;
}

export class PasswordDto {
  @IsString()
  @MaxLength(1_000)
  currentPassword!: string;

  @IsString()
  @MaxLength(1_000)
  newPassword!: string;
}

export class UserDto {
  @Matches(/^[a-z0-9][a-z0-9._@-]{1,63}$/)
  login!: string;

  @IsPlainText(100)
  displayName!: string;

  @IsIn(['person', 'service'])
  kind!: 'person' | 'service';

  /** For persons: the first password, to be changed by them. */
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  password?: string;

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(10)
  @IsIn(allRoles, { each: true })
  roles?: Role[];
}

export class RoleDto {
  @IsIn(allRoles)
  role!: Role;
}

export class DelegationDto {
  @IsUuid()
  toUserId!: string;

  @IsIn(allRoles)
  role!: Role;

  @IsCalendarDate()
  from!: string;

  /** Last day, inclusive. */
  @IsCalendarDate()
  until!: string;
}

export class ApiKeyDto {
  /** The service user it speaks for. */
  @IsUuid()
  userId!: string;

  @IsPlainText(100)
  label!: string;

  /** What it may be used for, such as `orders:write`; absent: everything its user may. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @Matches(/^[a-z-]+:(read|write)$/, { each: true })
  scopes?: string[];

  @IsOptional()
  @IsInstant()
  expiresAt?: string;
}

export class RevocationDto {
  @IsPlainText(1_000)
  reason!: string;
}

export class SavedViewDto {
  /** What the screen's address says after `?`: filters, sort, tab, dates. */
  @IsString()
  @Matches(/^[\x21-\x7e]{0,2000}$/)
  query!: string;
}

export class UserQueryDto {
  /** Only of this user. */
  @IsOptional()
  @IsUuid()
  user?: string;
}
