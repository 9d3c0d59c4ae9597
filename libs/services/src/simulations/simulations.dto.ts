import { type PolicyKind, policyNames } from '@zixin/calculations';
import { IsCalendarDate, NestedList } from '@zixin/platform';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsObject, IsOptional, Matches } from 'class-validator';
import { type ScoringTime, scoringTimes } from './simulation.js';

const kinds = Object.keys(policyNames) as PolicyKind[];

/** What a policy would say; `kind` or `name` only confirm what the content says itself. */
export class CandidatePolicyDto {
  @IsOptional()
  @IsIn(kinds)
  kind?: PolicyKind;

  @IsOptional()
  @IsIn(Object.values(policyNames))
  name?: string;

  /** Whole, with its `kind`; see the shipped policies. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  content!: Readonly<Record<string, unknown>>;
}

export class SimulationDto {
  /** At most one of each kind; the others stay what was in force at the time. */
  @ArrayMinSize(1)
  @NestedList(() => CandidatePolicyDto, kinds.length)
  policies!: CandidatePolicyDto[];

  /** Ids, or `<scheme>:<value>`; all customers when absent. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @Matches(/^[\w-]{1,32}:.{1,64}$|^[0-9a-f-]{36}$/, { each: true })
  customers?: string[];

  /** First day of the decisions replayed. */
  @IsOptional()
  @IsCalendarDate()
  from?: string;

  /** Last day; today when absent. */
  @IsOptional()
  @IsCalendarDate()
  until?: string;

  /** `recorded` unless said. */
  @IsOptional()
  @IsIn(scoringTimes)
  scoreAt?: ScoringTime;
}
