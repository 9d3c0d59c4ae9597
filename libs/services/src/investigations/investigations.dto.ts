import { evidenceKinds, investigationReasons } from '@zixin/investigation';
import { IsCalendarDate, IsMoney, IsPlainText, IsUuid, MoneyDto, Nested, PageDto } from '@zixin/platform';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsObject, IsOptional, Matches, Min } from 'class-validator';

const name = /^[\w:.-]{1,80}$/;

export class InvestigationDto {
  @IsOptional()
  @IsUuid()
  id?: string;

  @IsIn(investigationReasons)
  reason!: (typeof investigationReasons)[number];

  @IsOptional()
  @IsCalendarDate()
  on?: string;

  @IsOptional()
  @IsCalendarDate()
  dueOn?: string;

  /** The review it belongs to. */
  @IsOptional()
  @IsPlainText(64)
  reviewId?: string;
}

/** A file kept before with `POST /v1/attachments`, known by its SHA-256. */
export class AttachmentDto {
  @Matches(/^[0-9a-f]{64}$/)
  digest!: string;

  @IsPlainText(200)
  name!: string;

  @Matches(/^[a-z]+\/[a-z0-9.+-]+$/)
  mediaType!: string;

  @IsInt()
  @Min(0)
  bytes!: number;
}

/**
 * `content` is that of the kind. Amounts in it are `{ amount, currency }`; the lines of financial statements are decimals of the
 * statement's currency by canonical line; names of natural persons (legal representative, managers, persons among shareholders)
 * are stored sealed.
 */
export class EvidenceDto {
  @IsOptional()
  @IsUuid()
  id?: string;

  @IsIn(evidenceKinds)
  kind!: (typeof evidenceKinds)[number];

  @IsPlainText(200)
  source!: string;

  /** The day we had it; today unless said. */
  @IsOptional()
  @IsCalendarDate()
  obtainedOn?: string;

  /** The day it is about. Unless said: the end of the latest period of statements, the day anything else was obtained. */
  @IsOptional()
  @IsCalendarDate()
  validOn?: string;

  @IsOptional()
  @IsMoney()
  cost?: MoneyDto;

  @IsOptional()
  @Nested(() => AttachmentDto)
  attachment?: AttachmentDto;

  /** By `kind`: docs/evidence.md has the fields of each and an example. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  content!: Record<string, unknown>;
}

export class RetractionDto {
  @IsPlainText(1_000)
  reason!: string;

  /** From this day on it does not count; today unless said. */
  @IsOptional()
  @IsCalendarDate()
  on?: string;
}

/** The statements as they should have been; the original stays beside. */
export class CorrectionDto {
  /** As in evidence of the kind `financialStatements`: docs/evidence.md. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  @IsObject({ each: true })
  @IsArray()
  @ArrayMaxSize(100)
  statements!: Record<string, unknown>[];

  @IsPlainText(1_000)
  reason!: string;

  @IsPlainText(200)
  source!: string;

  @IsOptional()
  @IsCalendarDate()
  obtainedOn?: string;
}

export class CompletionDto {
  @IsOptional()
  @IsPlainText(2_000, { each: true })
  @IsArray()
  @ArrayMaxSize(50)
  findings?: string[];

  @IsPlainText(4_000)
  conclusion!: string;

  @IsOptional()
  @IsCalendarDate()
  on?: string;
}

export class CancellationDto {
  @IsPlainText(1_000)
  reason!: string;

  @IsOptional()
  @IsCalendarDate()
  on?: string;
}

export class InvestigationsDto extends PageDto {
  @IsOptional()
  @Matches(name)
  customer?: string;

  @IsOptional()
  @IsIn(['open', 'completed', 'cancelled'])
  status?: string;

  @IsOptional()
  @IsIn(investigationReasons)
  reason?: string;
}

export class EvidenceListDto extends PageDto {
  @IsOptional()
  @Matches(name)
  customer?: string;

  @IsOptional()
  @IsUuid()
  investigation?: string;

  @IsOptional()
  @IsIn(evidenceKinds)
  kind?: string;
}
