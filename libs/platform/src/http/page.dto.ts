import type { Query } from '@zixin/kernel';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsQueryNumber } from './fields.js';

const defaultLimit = 50;

/** Query parameters of every list; a list with filters extends it. */
export class PageDto {
  /** 1 to 200, 50 unless said. */
  @IsOptional()
  @IsQueryNumber(1, 200)
  limit?: number;

  /** `next` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  cursor?: string;

  /** `name,-dueOn`: fields to sort by, `-` for descending; up to 5. */
  @IsOptional()
  @IsString()
  @Matches(/^-?\w{1,40}(,-?\w{1,40}){0,4}$/)
  sort?: string;

  /** The part of a read-store query that the page decides. `order` is used when no sort is asked for. */
  toQuery(order: readonly SortField[] = []): Query {
    const asked = this.sort?.split(',').map(sortField);
    return {
      limit: this.limit ?? defaultLimit,
      sort: asked ?? order,
      ...(this.cursor === undefined ? {} : { cursor: this.cursor }),
    };
  }
}

export interface SortField {
  readonly field: string;
  readonly descending?: boolean;
}

function sortField(text: string): SortField {
  return text.startsWith('-') ? { field: text.slice(1), descending: true } : { field: text };
}
