import { randomUUID } from 'node:crypto';
import gossipServices from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import featureServices from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import streamServices from '@eventstore/db-client/generated/streams_grpc_pb.js';
import {
  type handleUnaryCall,
  Server,
  ServerCredentials,
  type ServerWritableStream,
  type ServiceError,
  status,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';
import { handleAppend, handleBatchAppend } from './double-appends.js';
import { createFaults, failure, type Faults } from './double-faults.js';
import { createDoubleLog, type DoubleLog } from './double-log.js';
import { serveRead } from './double-reads.js';

export interface DoubleOptions {
  /** Advertise BatchAppend (default true), else clients append with one call each. */
  readonly batchAppend?: boolean;
  /** Whether subscriptions get a checkpoint where the log ends (default true). */
  readonly checkpointAtEnd?: boolean;
  /** Whether a successful append is told its position (default true): servers may leave it out. */
  readonly appendPositions?: boolean;
  /** Another double's log: two nodes of one cluster. */
  readonly log?: DoubleLog;
}

/** A server that speaks EventStoreDB's protocol, in this process and in memory. */
export interface EventStoreDouble {
  readonly url: string;
  readonly port: number;
  readonly log: DoubleLog;
  readonly faults: Faults;
  /** How often each RPC was called. */
  readonly calls: Readonly<Record<'append' | 'batchAppend' | 'read' | 'features' | 'gossip', number>>;
  /** Reads and subscriptions that the server believes to be open. */
  openReads(): number;
  /** Ends every open read: as an error, or as if it had come to its end. */
  cutReads(how: ServiceError | 'end'): void;
  /** Cuts all connections; the log stays. */
  stop(): void;
  /** On the same port again. */
  start(): Promise<void>;
}

export async function startDouble(options: DoubleOptions = {}): Promise<EventStoreDouble> {
  const log = options.log ?? createDoubleLog();
  const faults = createFaults();
  const calls = { append: 0, batchAppend: 0, read: 0, features: 0, gossip: 0 };
  const reads = new Set<ServerWritableStream<ReadReq, ReadResp>>();
  const settings = { checkpointAtEnd: options.checkpointAtEnd ?? true };
  const withPosition = options.appendPositions ?? true;
  const unary = handleAppend(log, faults, withPosition);
  const batch = handleBatchAppend(log, faults, withPosition);
  let server: Server;
  let port = 0;

  const streamCalls: UntypedServiceImplementation = {
    append: (...args: Parameters<typeof unary>) => {
      calls.append += 1;
      unary(...args);
    },
    batchAppend: (call: Parameters<typeof batch>[0]) => {
      calls.batchAppend += 1;
      batch(call);
    },
    read(call: ServerWritableStream<ReadReq, ReadResp>) {
      calls.read += 1;
      const fault = faults.take('read');
      if (fault?.kind === 'refuse') return void call.emit('error', fault.error);
      reads.add(call);
      for (const event of ['cancelled', 'close', 'finish']) call.once(event, () => reads.delete(call));
      if (fault?.kind !== 'ignore') serveRead(call, log, settings);
    },
    delete: unimplemented,
    tombstone: unimplemented,
  };
  const featureCalls: UntypedServiceImplementation = {
    getSupportedMethods: ((_, callback) => {
      calls.features += 1;
      const fault = faults.take('features');
      if (fault?.kind === 'refuse') callback(fault.error);
      else if (fault?.kind !== 'ignore') callback(null, supportedMethods(options.batchAppend ?? true));
    }) as handleUnaryCall<unknown, unknown>,
  };
  const gossipCalls: UntypedServiceImplementation = {
    read: ((_, callback) => {
      calls.gossip += 1;
      callback(null, clusterOf(port));
    }) as handleUnaryCall<unknown, unknown>,
  };

  async function start(): Promise<void> {
    server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
    server.addService(streamServices.StreamsService, streamCalls);
    server.addService(featureServices.ServerFeaturesService, featureCalls);
    server.addService(gossipServices.GossipService, gossipCalls);
    port = await new Promise<number>((resolve, reject) => {
      server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (error, bound) =>
        error ? reject(error) : resolve(bound),
      );
    });
  }

  await start();
  return {
    url: `esdb://127.0.0.1:${port}?tls=false`,
    port,
    log,
    faults,
    calls,
    openReads: () => reads.size,
    cutReads(how) {
      for (const call of [...reads]) {
        if (how === 'end') call.end();
        else call.emit('error', how);
      }
    },
    stop: () => server.forceShutdown(),
    start,
  };
}

const unimplemented: handleUnaryCall<unknown, unknown> = (_, callback) =>
  callback(failure(status.UNIMPLEMENTED, 'not in the double'));

function supportedMethods(batchAppend: boolean) {
  const names = ['read', 'append', ...(batchAppend ? ['batchappend'] : [])];
  const methods = names.map((name) =>
    new features.SupportedMethod().setServiceName('event_store.client.streams.streams').setMethodName(name),
  );
  return new features.SupportedMethods().setEventStoreServerVersion('23.10.6').setMethodsList(methods);
}

function clusterOf(port: number) {
  const member = new gossip.MemberInfo()
    .setInstanceId(new shared.UUID().setString(randomUUID()))
    .setState(gossip.MemberInfo.VNodeState.LEADER)
    .setIsAlive(true)
    .setHttpEndPoint(new gossip.EndPoint().setAddress('127.0.0.1').setPort(port));
  return new gossip.ClusterInfo().setMembersList([member]);
}
