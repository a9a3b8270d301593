/** `npm run directory -- [--json] FILE…`: reads files of places as the desk and the build do, and reports the result. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { today } from '@/lib/clock';
import { type FileOnDisk, readDirectoryFiles } from '@/lib/directory/read/index';
import { reportOf, textOf } from './report';

/** A file on this computer in the form of a browser's `File`. A missing file fails when it is read, so it is reported like any other fault. */
const onDisk = (file: string): FileOnDisk => ({
  name: path.basename(file),
  size: statSync(file, { throwIfNoEntry: false })?.size ?? 0,
  arrayBuffer: async () => new Uint8Array(readFileSync(file)).buffer,
});

const files = process.argv.slice(2).filter((argument) => argument !== '--json');
const reading = await readDirectoryFiles(files.map(onDisk), { today: today() });
console.log(process.argv.includes('--json') ? JSON.stringify(reportOf(reading), null, 2) : textOf(reading));
// A file in which every service has ended is still used: it removes places.
const { places, withdrawn } = reading.directory;
process.exitCode = places.length + withdrawn.length === 0 ? 1 : 0;
