/** `npm run directory -- [--json] FILE…`: reads files of places as the desk and the build do, and says what became of them. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { today } from '@/lib/clock';
import { type FileOnDisk, readDirectoryFiles } from '@/lib/directory/read/index';
import { reportOf, textOf } from './report';

/** A file of this computer, in the form of a browser's. One that is not there fails when it is read, and is told like any other. */
async function onDisk(file: string): Promise<FileOnDisk> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  return {
    name: path.basename(file),
    size,
    arrayBuffer: async () => {
      const { buffer, byteOffset, byteLength } = await readFile(file);
      return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
    },
  };
}

const files = process.argv.slice(2).filter((argument) => argument !== '--json');
const reading = await readDirectoryFiles(await Promise.all(files.map(onDisk)), { today: today() });
console.log(process.argv.includes('--json') ? JSON.stringify(reportOf(reading), null, 2) : textOf(reading));
// A file of services that are all over is used: it takes places away.
const { places, withdrawn } = reading.directory;
process.exitCode = places.length + withdrawn.length === 0 ? 1 : 0;
