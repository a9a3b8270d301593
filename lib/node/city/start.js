/** Started before a script (`node --import ./lib/node/city/start.js`): TypeScript runs, and `@city/…` means the city of `CITY`, in child processes too. */
import { cityConfig } from './chosen.js';

process.env.TSX_TSCONFIG_PATH = cityConfig;
await import('tsx');
