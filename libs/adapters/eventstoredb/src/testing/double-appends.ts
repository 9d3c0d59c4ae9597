import type {
  AppendReq,
  BatchAppendReq,
  BatchAppendResp,
} from '@eventstore/db-client/generated/streams_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import statuses from '@eventstore/db-client/generated/status_pb.js';
import {
  type sendUnaryData,
  type ServerDuplexStream,
  type ServerReadableStream,
  type ServiceError,
  status,
} from '@grpc/grpc-js';
import type { AppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import any from 'google-protobuf/google/protobuf/any_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import { failure, type Faults, unavailable } from './double-faults.js';
import { type DoubleLog, type Expected, maxAppendSize, type Outcome, type Proposed } from './double-log.js';
import { identifier, nameOf, proposed } from './double-messages.js';

interface Asked {
  readonly stream: string;
  readonly expected: Expected;
  readonly events: readonly Proposed[];
}

interface Answering {
  reply(outcome: Outcome): void;
  busy(): void;
  fail(error: ServiceError): void;
}

/** Does what was asked, or what the next fault makes of it. */
function carryOut(log: DoubleLog, faults: Faults, asked: Asked, answering: Answering): void {
  const perform = () => log.append(asked.stream, asked.expected, asked.events);
  const fault = faults.take('append');
  if (!fault) return answering.reply(perform());
  if (fault.kind === 'late') setTimeout(() => answering.reply(perform()), fault.millis).unref();
  if (fault.kind === 'busy') answering.busy();
  if (fault.kind === 'refuse') answering.fail(fault.error);
  if (fault.kind === 'lose-reply' || fault.kind === 'cut') perform();
  if (fault.kind === 'cut') answering.fail(unavailable());
}

/** Streams.Append: one call for each append. */
export function handleAppend(log: DoubleLog, faults: Faults, withPosition: boolean) {
  return (call: ServerReadableStream<AppendReq, AppendResp>, callback: sendUnaryData<AppendResp>) => {
    const requests: AppendReq[] = [];
    call.on('data', (request: AppendReq) => requests.push(request));
    call.on('end', () => {
      const options = requests[0]?.getOptions();
      if (!options) return callback(failure(status.INVALID_ARGUMENT, 'options come first'));
      const events = requests.slice(1).map((request) => {
        const message = request.getProposedMessage();
        if (!message) throw new Error('an event was expected');
        return proposed(message);
      });
      const expected = options.hasRevision() ? BigInt(options.getRevision()) : stateExpected(options);
      carryOut(
        log,
        faults,
        { stream: nameOf(options), expected, events },
        {
          reply: (outcome) => unaryReply(outcome, withPosition, callback),
          busy: () => callback(failure(status.UNAVAILABLE, 'Server Is Busy')),
          fail: (error) => callback(error),
        },
      );
    });
  };
}

function unaryReply(outcome: Outcome, withPosition: boolean, callback: sendUnaryData<AppendResp>): void {
  const response = new streams.AppendResp();
  if (outcome.done) {
    const text = String(outcome.position);
    const position = new streams.AppendResp.Position().setCommitPosition(text).setPreparePosition(text);
    const success = new streams.AppendResp.Success().setCurrentRevision(String(outcome.revision));
    if (withPosition) success.setPosition(position);
    else success.setNoPosition(new shared.Empty());
    return callback(null, response.setSuccess(success));
  }
  if (outcome.why === 'too-large')
    return callback(
      failure(status.INVALID_ARGUMENT, 'Maximum Append Size Exceeded.', {
        exception: 'maximum-append-size-exceeded',
        'maximum-append-size': String(maxAppendSize),
      }),
    );
  const wrong = new streams.AppendResp.WrongExpectedVersion();
  if (outcome.current === null) wrong.setCurrentNoStream(new shared.Empty());
  else wrong.setCurrentRevision(String(outcome.current));
  callback(null, response.setWrongExpectedVersion(wrong));
}

/** Streams.BatchAppend: one call for all appends of a client. */
export function handleBatchAppend(log: DoubleLog, faults: Faults, withPosition: boolean) {
  return (call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>) => {
    const parts = new Map<string, BatchAppendReq[]>();
    call.on('error', () => undefined);
    call.on('end', () => call.end());
    call.on('data', (request: BatchAppendReq) => {
      const key = request.getCorrelationId()?.getString() ?? '';
      const requests = [...(parts.get(key) ?? []), request];
      parts.set(key, requests);
      if (!request.getIsFinal()) return;
      parts.delete(key);
      const options = requests[0]?.getOptions();
      if (!options) return void call.emit('error', failure(status.INVALID_ARGUMENT, 'options come first'));
      const stream = nameOf(options);
      const expected = options.hasStreamPosition()
        ? BigInt(options.getStreamPosition())
        : stateExpected(options);
      const events = requests.flatMap((one) => one.getProposedMessagesList().map(proposed));
      const response = () => {
        const made = new streams.BatchAppendResp().setStreamIdentifier(identifier(stream));
        return made.setCorrelationId(request.getCorrelationId());
      };
      carryOut(
        log,
        faults,
        { stream, expected, events },
        {
          reply: (outcome) => void call.write(batchReply(response(), outcome, withPosition)),
          busy: () => void call.write(response().setError(unknownTrouble('Server Is Busy'))),
          fail: (error) => void call.emit('error', error),
        },
      );
    });
  };
}

function batchReply(response: BatchAppendResp, outcome: Outcome, withPosition: boolean): BatchAppendResp {
  if (outcome.done) {
    const text = String(outcome.position);
    const position = new shared.AllStreamPosition().setCommitPosition(text).setPreparePosition(text);
    const success = new streams.BatchAppendResp.Success().setCurrentRevision(String(outcome.revision));
    if (withPosition) success.setPosition(position);
    else success.setNoPosition(new empty.Empty());
    return response.setSuccess(success);
  }
  if (outcome.why === 'too-large') {
    const details = new shared.MaximumAppendSizeExceeded().setMaxappendsize(maxAppendSize);
    return response.setError(trouble(details, 'event_store.client.MaximumAppendSizeExceeded', outcome.why));
  }
  const wrong = new shared.WrongExpectedVersion();
  if (outcome.current === null) wrong.setCurrentNoStream(new empty.Empty());
  else wrong.setCurrentStreamRevision(String(outcome.current));
  return response.setError(trouble(wrong, 'event_store.client.WrongExpectedVersion', 'WrongExpectedVersion'));
}

function trouble(details: { serializeBinary(): Uint8Array }, typeName: string, message: string) {
  const packed = new any.Any();
  packed.setTypeUrl(typeName);
  packed.setValue(details.serializeBinary());
  return new statuses.Status().setMessage(message).setDetails(packed);
}

const unknownTrouble = (message: string) => trouble(new empty.Empty(), 'google.protobuf.Empty', message);

function stateExpected(options: { hasNoStream(): boolean; hasStreamExists(): boolean }): Expected {
  if (options.hasNoStream()) return 'no-stream';
  return options.hasStreamExists() ? 'exists' : 'any';
}
