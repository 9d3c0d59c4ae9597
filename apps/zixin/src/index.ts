export { serve, type Serving } from './serve.js';
