import { IsOptional, Matches } from 'class-validator';

export class VerificationDto {
  /** Id, or `<scheme>:<value>`; all customers when absent. */
  @IsOptional()
  @Matches(/^[\w-]{1,32}:.{1,64}$|^[0-9a-f-]{36}$/)
  customer?: string;
}
