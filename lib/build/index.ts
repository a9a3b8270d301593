import path from 'node:path';
import { suppliedEnvironment } from '../directory/directoryFile';
import { finishExport } from './finishExport';
import { nextBuild } from './nextBuild';

/** `npm run build`: Next exports every page, then the export is made into what is served. */
const root = path.resolve(import.meta.dirname, '../..');

// A directory of places that somebody builds with: both bundlers read it from the environment.
Object.assign(process.env, suppliedEnvironment(process.env));

await nextBuild(root);
const summary = await finishExport(root);
console.log(summary);
