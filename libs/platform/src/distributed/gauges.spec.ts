import { Metrics } from '../telemetry/metrics.js';
import { countDeadLetters } from './gauges.js';

describe('the count of dead letters', () => {
  it('is there before the first, and grows by consumer and topic', async () => {
    const metrics = new Metrics({ processMetrics: false });
    const count = countDeadLetters(metrics, 'zixin.views', 'zixin.journal');
    const line = 'zixin_dead_letters_total{consumer="zixin.views",topic="zixin.journal"}';
    expect(await metrics.registry.metrics()).toContain(`${line} 0`);
    count();
    count();
    expect(await metrics.registry.metrics()).toContain(`${line} 2`);
  });
});
