const { TestEnvironment: JsdomEnvironment } = require('jest-environment-jsdom');

const missing = [
  'fetch',
  'Request',
  'Response',
  'Headers',
  'FormData',
  'TextEncoder',
  'TextDecoder',
  'ReadableStream',
  'TransformStream',
  'WritableStream',
  'BroadcastChannel',
  'structuredClone',
];

/** jsdom with the network and stream classes of the platform that it lacks; opened channels are closed at the end. */
class BrowserEnvironment extends JsdomEnvironment {
  constructor(config, context) {
    super(config, context);
    this.channels = new Set();
    const { channels } = this;
    for (const name of missing) this.global[name] = globalThis[name];
    this.global.MessageChannel = class extends MessageChannel {
      constructor() {
        super();
        channels.add(this);
      }
    };
  }

  async teardown() {
    for (const { port1, port2 } of this.channels) {
      port1.close();
      port2.close();
    }
    await super.teardown();
  }
}

module.exports = BrowserEnvironment;
module.exports.TestEnvironment = BrowserEnvironment;
