import { IsCalendarDate, IsPlainText, PageDto } from '@zixin/platform';
import { IsIn, IsOptional, Matches } from 'class-validator';

const name = /^[\w:.-]{1,80}$/;
const grade = /^[A-Z][A-Za-z0-9+-]{0,7}$/;

export class ScoreDto {
  @IsPlainText(1_000)
  reason!: string;

  /** The day whose facts are scored; today unless said. */
  @IsOptional()
  @IsCalendarDate()
  on?: string;
}

export class OverrideDto {
  @Matches(grade)
  to!: string;

  @IsPlainText(2_000)
  reason!: string;

  /** Last day, inclusive, at most a year ahead. */
  @IsCalendarDate()
  until!: string;
}

export class ReviewDto {
  @IsCalendarDate()
  dueOn!: string;
}

export class ReviewCompletionDto {
  @IsPlainText(4_000)
  conclusion!: string;

  @IsOptional()
  @IsCalendarDate()
  on?: string;
}

export class RatingsDto extends PageDto {
  @IsOptional()
  @Matches(name)
  customer?: string;

  @IsOptional()
  @Matches(grade)
  grade?: string;

  @IsOptional()
  @Matches(/^[\w-]{1,32}$/)
  tier?: string;
}

export class ReviewsDto extends PageDto {
  @IsOptional()
  @Matches(name)
  customer?: string;

  /** Reviews due on or before this day; all that are open unless said. */
  @IsOptional()
  @IsCalendarDate()
  dueBy?: string;
}

export class OverridesDto extends PageDto {
  @IsOptional()
  @Matches(name)
  customer?: string;

  @IsOptional()
  @IsIn(['pending', 'approved', 'declined'])
  status?: string;
}
