import { IsCalendarDate, IsPlainText, IsQueryNumber } from '@zixin/platform';
import { IsObject, IsOptional } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';

export class PolicyVersionDto {
  /** Whole, with its `kind`; see the shipped policies. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  content!: Readonly<Record<string, unknown>>;

  @IsPlainText(1_000)
  note!: string;
}

export class PolicyActivationDto {
  /** First day, today at the earliest; absent: today. */
  @IsOptional()
  @IsCalendarDate()
  from?: string;
}

export class PolicyRetirementDto {
  @IsPlainText(1_000)
  reason!: string;
}

export class PolicyDateDto {
  @IsOptional()
  @IsCalendarDate()
  asOf?: string;
}

export class PolicyDifferenceDto {
  @IsQueryNumber(1, 999_999)
  from!: number;

  @IsQueryNumber(1, 999_999)
  to!: number;
}
