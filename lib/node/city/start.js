/** Import this before a script (`node --import ./lib/node/city/start.js`): it runs TypeScript and maps `@city/…` to the city in `CITY`, also in child processes. */
import { cityConfig } from './chosen.js';

process.env.TSX_TSCONFIG_PATH = cityConfig;
await import('tsx');
