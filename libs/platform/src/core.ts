// What needs neither Nest nor a server: for the command line and tools, which must start fast.
import { kernelMessages } from './http/kernel-messages.js';
import { registerMessages } from './http/messages.js';
import { platformMessages } from './http/platform-messages.js';

export * from './blobs/blob-store.js';
export * from './blobs/file-blobs.js';
export { journalViews } from './distributed/journal-views.js';
export * from './distributed/locations.js';
export * from './fingerprints.js';
export { requireMatch } from './http/answers.js';
export * from './http/canonical-json.js';
export * from './http/language.js';
export * from './http/messages.js';
export * from './secrets/instance-secret.js';
export * from './secrets/person-keys.js';
export * from './secrets/secret-store.js';
export * from './settings.js';
export * from './settings-invalid.js';
export { stopOnSignals } from './shutdown.js';
export * from './stores.js';

registerMessages(kernelMessages);
registerMessages(platformMessages);
export * from './version.js';
