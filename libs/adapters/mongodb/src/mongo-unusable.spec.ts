import { databaseOf, explained, isPassing, targetOf } from './mongo-unusable.js';

describe('the target', () => {
  it.each([
    ['mongodb://joe:secret@db.example:27017/zixin?tls=true', 'mongodb://db.example:27017/zixin'],
    ['mongodb+srv://joe:se@cret@cluster.example/', 'mongodb+srv://cluster.example'],
    ['mongodb://joe:se?cret@db.example/', 'mongodb://db.example'],
    ['mongodb://joe:se/cret@db.example/', 'mongodb://db.example'],
    ['mongodb://a:1,b:2/zixin?tlsCertificateKeyFilePassword=secret', 'mongodb://a:1,b:2/zixin'],
    ['http://joe:secret@db.example', 'the read store'],
  ])('of %s', (url, target) => {
    expect(targetOf(url)).toBe(target);
  });
});

describe('the database', () => {
  it.each([
    ['mongodb://a:1,b:2/views?w=1', 'views'],
    ['mongodb://joe:secret@db.example/my%20views', 'my views'],
    ['mongodb://db.example/', 'zixin'],
    ['mongodb://db.example/?tls=true', 'zixin'],
    ['mongodb://db.example', 'zixin'],
  ])('of %s', (url, database) => {
    expect(databaseOf(url, 'zixin')).toBe(database);
  });
});

const failure = (name: string, message: string, code?: string | number) =>
  Object.assign(new Error(message), { name }, code === undefined ? {} : { code });

/** How the driver tells that a bulk failed, from the server's answer or for want of one. */
const bulkWithout = (errorResponse: object) =>
  Object.assign(new Error('bulk'), { name: 'MongoBulkWriteError', errorResponse });

describe('a failure in words', () => {
  it.each([
    ['unreachable', failure('MongoServerSelectionError', 'connect ECONNREFUSED 127.0.0.1:1')],
    ['unreachable', failure('MongoNetworkTimeoutError', 'connection 3 to a:1 timed out')],
    ['unreachable', failure('Error', 'querySrv ENOTFOUND _mongodb._tcp.a', 'ENOTFOUND')],
    ['unreachable', failure('MongoServerError', 'not primary', 10_107)],
    ['unauthenticated', failure('MongoServerError', 'Authentication failed.', 18)],
    ['not-allowed', failure('MongoServerError', 'command find requires authentication', 13)],
    ['too-old', failure('MongoServerSelectionError', 'Server at a:1 reports maximum wire version 8, but …')],
    ['too-old', failure('MongoCompatibilityError', 'Server at a:1 reports …')],
    ['closed', failure('MongoClientClosedError', 'Operation interrupted because client was closed')],
  ])('%s', (problem, error) => {
    const said = explained('mongodb://a:1', error);
    expect(said).toMatchObject({ name: 'MongoUnusable', problem, target: 'mongodb://a:1', cause: error });
    expect((said as Error).message).toContain(error.message);
  });

  it('leaves other failures as they are', () => {
    for (const error of [new RangeError('x'), 'text', failure('MongoServerError', 'bad value', 2)])
      expect(explained('mongodb://a:1', error)).toBe(error);
  });
});

describe('a failure that passes', () => {
  it.each([
    [true, failure('MongoNetworkError', 'connection 1 to a:1 closed')],
    [true, failure('MongoPoolClearedError', 'Connection pool for a:1 was cleared')],
    [true, failure('MongoServerError', 'interrupted at shutdown', 11_600)],
    [true, failure('MongoServerError', 'collection dropped', 175)],
    [true, bulkWithout(failure('MongoNetworkError', 'connection 1 to a:1 closed'))],
    [false, bulkWithout({ code: 11_000, errmsg: 'duplicate key' })],
    [true, Object.assign(new Error('x'), { errorLabels: ['RetryableWriteError'] })],
    [false, failure('MongoServerError', 'Authentication failed.', 18)],
    [false, failure('MongoServerError', 'duplicate key', 11_000)],
    [false, new Error('x')],
  ])('%s', (passing, error) => {
    expect(isPassing(error)).toBe(passing);
  });
});
