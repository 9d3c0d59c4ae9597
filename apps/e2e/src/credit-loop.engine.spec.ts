// The same loop, on services of their own: see `openLoopHouse`.
import './credit-loop.int.spec.js';

jest.setTimeout(120_000);
