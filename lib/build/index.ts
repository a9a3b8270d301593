import path from 'node:path';
import { finishExport } from './finishExport';
import { nextBuild } from './nextBuild';

/** `npm run build`: Next exports every page, then the export is made into what is served. */
const root = path.resolve(import.meta.dirname, '../..');

await nextBuild(root);
const summary = await finishExport(root);
console.log(summary);
