import { type ISocketFactory, Kafka, type KafkaConfig, logLevel } from 'kafkajs';

export interface KafkaConnection {
  readonly brokers: readonly string[];
  readonly clientId?: string;
  readonly ssl?: KafkaConfig['ssl'];
  readonly sasl?: KafkaConfig['sasl'];
  /** How long an answer may take, in milliseconds (default 30,000). */
  readonly requestTimeout?: number;
  readonly socketFactory?: ISocketFactory;
  /** Warnings and errors of the client library; nowhere when absent. */
  log?(text: string, details: object): void;
}

// Short first waits: a broker still ends the last transaction when the next one begins. About 7 seconds in all, then the caller builds anew.
const retry = { initialRetryTime: 20, multiplier: 2, factor: 0.2, maxRetryTime: 1_000, retries: 12 };

/** A client of the cluster; it connects when a producer, a consumer or an admin of it does. */
export function clientOf(connection: KafkaConnection): Kafka {
  const { brokers, clientId = 'zixin', ssl, sasl, socketFactory, requestTimeout = 30_000 } = connection;
  return new Kafka({
    brokers: [...brokers],
    ...{ clientId, requestTimeout, retry, connectionTimeout: 5_000 },
    ...(ssl !== undefined && { ssl }),
    ...(sasl !== undefined && { sasl }),
    ...(socketFactory !== undefined && { socketFactory }),
    logLevel: connection.log ? logLevel.WARN : logLevel.NOTHING,
    logCreator:
      () =>
      ({ namespace, log }) =>
        connection.log?.(`${namespace}: ${log.message}`, log),
  });
}

/** Runs an action with an admin that is connected for as long as it takes. */
export async function withAdmin<Result>(
  client: Kafka,
  action: (admin: ReturnType<Kafka['admin']>) => Promise<Result>,
): Promise<Result> {
  const admin = client.admin();
  await admin.connect();
  try {
    return await action(admin);
  } finally {
    await admin.disconnect();
  }
}
