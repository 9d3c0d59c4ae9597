import { runService } from '@zixin/services/serving';
import { relay } from './relay.js';

runService(relay);
