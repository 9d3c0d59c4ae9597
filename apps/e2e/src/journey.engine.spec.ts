// The same journey, on services of their own: see `openComposition`.
import './journey.int.spec.js';

jest.setTimeout(120_000);
