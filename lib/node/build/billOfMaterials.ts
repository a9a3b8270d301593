import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { today } from '@/lib/clock';

/**
 * Writes what the build is made of as a CycloneDX document beside the hosting files: npm's own inventory of the lockfile.
 * @param root folder of the project
 * @throws Error with npm's words where the installed packages and the lockfile disagree
 */
export async function writeBillOfMaterials(root: string): Promise<void> {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'],
    { cwd: root, maxBuffer: 32 * 1024 * 1024 },
  );
  const folder = path.join(root, 'out-hosting');
  await mkdir(folder, { recursive: true });
  const { serialNumber: _ofThisRun, ...document } = JSON.parse(stdout) as {
    serialNumber?: string;
    metadata: { readonly component: object };
  };
  const { name } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { name: string };
  // npm calls the project by the folder it stands in.
  const component = { ...document.metadata.component, name };
  const metadata = { ...document.metadata, component, timestamp: `${today()}T00:00:00Z` };
  await writeFile(
    path.join(folder, 'sbom.cdx.json'),
    `${JSON.stringify({ ...document, metadata }, null, 2)}\n`,
  );
}
