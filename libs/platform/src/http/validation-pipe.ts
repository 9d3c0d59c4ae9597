import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { isUuid } from '@zixin/kernel';
import { type DtoClass, readDto, validationsOf } from './dto-shape.js';
import { type Complaint, Refusal } from './refusal.js';

const dtos = new WeakMap<DtoClass, boolean>();

function isDto(type: unknown): type is DtoClass {
  if (typeof type !== 'function') return false;
  const dto = type as unknown as DtoClass;
  let known = dtos.get(dto);
  if (known === undefined) {
    known = validationsOf(dto).size > 0;
    dtos.set(dto, known);
  }
  return known;
}

/** Reads bodies and queries as their DTO classes. @throws Refusal `request-invalid` with every complaint. */
@Injectable()
export class DtoPipe implements PipeTransform {
  transform(value: unknown, { type, metatype, data }: ArgumentMetadata): unknown {
    if ((type !== 'body' && type !== 'query') || data !== undefined || !isDto(metatype)) return value;
    const complaints: Complaint[] = [];
    const unknownRule = type === 'query' ? 'unknown-parameter' : 'unknown-property';
    const dto = readDto(metatype, value, complaints, unknownRule);
    if (complaints.length > 0) throw new Refusal('request-invalid', {}, {}, complaints);
    return dto;
  }
}

/** For a path parameter that is an id: `@Param('id', UuidParam)`. @throws Refusal `request-invalid`. */
@Injectable()
export class UuidParam implements PipeTransform<string, string> {
  transform(value: string, { data }: ArgumentMetadata): string {
    if (isUuid(value)) return value;
    throw new Refusal('request-invalid', {}, {}, [{ pointer: `/${data ?? ''}`, rule: 'uuid' }]);
  }
}
