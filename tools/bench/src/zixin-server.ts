import { serve } from '@zixin/app';
import { readSettings, stopOnSignals } from '@zixin/platform';

const { close } = await serve(readSettings(process.env));
stopOnSignals(close);
process.send?.('ready');
// A bench that ended without stopping it leaves no server on its port.
process.once('disconnect', () => process.exit());
