/** `npm run directory -- [--json] FILE…`: reads files of places as the desk and the build do, and says what became of them. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { today } from '@/lib/clock';
import { type FileOnDisk, readDirectoryFiles } from '@/lib/directory/read/index';
import { reportOf, textOf } from './report';

/** A file of this computer, in the form of a browser's. One that is not there fails when it is read, and is told like any other. */
const onDisk = (file: string): FileOnDisk => ({
  name: path.basename(file),
  size: statSync(file, { throwIfNoEntry: false })?.size ?? 0,
  arrayBuffer: async () => new Uint8Array(readFileSync(file)).buffer,
});

const files = process.argv.slice(2).filter((argument) => argument !== '--json');
const reading = await readDirectoryFiles(files.map(onDisk), { today: today() });
console.log(process.argv.includes('--json') ? JSON.stringify(reportOf(reading), null, 2) : textOf(reading));
// A file of services that are all over is used: it takes places away.
const { places, withdrawn } = reading.directory;
process.exitCode = places.length + withdrawn.length === 0 ? 1 : 0;
