import { runService } from '@zixin/services/serving';
import { paymentService } from './payment-service.js';

runService(paymentService);
