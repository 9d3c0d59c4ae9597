import { AsyncLocalStorage } from 'node:async_hooks';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { CommandLoop, Position } from '@zixin/kernel';
import { Observable } from 'rxjs';
import { logPartition, type PartitionPosition, type PositionTokens } from '../http/positions.js';
import { placeOfWrites } from './journal-places.js';

interface Written {
  readonly keys: Set<string>;
  position: Position;
}

/** What the request under way has written, whoever else's commands shared its appends. */
const writing = new AsyncLocalStorage<Written>();

/** Gives every request a place to note its writes. */
@Injectable()
export class NoteWrites implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return new Observable((subscriber) =>
      writing.run({ keys: new Set(), position: '' }, () => next.handle().subscribe(subscriber)),
    );
  }
}

/** The same loop; notes where the commands of a request wrote, or had written. */
export function notingWrites(loop: CommandLoop): CommandLoop {
  return {
    state: (aggregate, id) => loop.state(aggregate, id),
    async execute(aggregate, id, command, envelope) {
      const outcome = await loop.execute(aggregate, id, command, envelope);
      const written = writing.getStore();
      if (written && outcome.position !== null) {
        written.keys.add(aggregate.partitionKey(id));
        if (outcome.position > written.position) written.position = outcome.position;
      }
      return outcome;
    },
  };
}

/** The same tokens; those of a request that wrote name the partitions it wrote to. */
export function journalTokens(tokens: PositionTokens, partitions: number): PositionTokens {
  return {
    encode: (place) => tokens.encode(withPartitions(place, partitions)),
    decode: (token) => tokens.decode(token),
  };
}

function withPartitions(place: PartitionPosition, partitions: number): PartitionPosition {
  const written = writing.getStore();
  if (place.partition !== logPartition || !written) return place;
  const position = place.position > written.position ? place.position : written.position;
  return placeOfWrites(written.keys, position, partitions);
}
