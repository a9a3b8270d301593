import { checkCity } from '../city/checkCity';
import { finishExport } from './finishExport';
import { nextBuild } from './nextBuild';
import { checkNothingKept } from './nothingKept';

/**
 * Builds what is served: Next exports every page, then the export is finished.
 * @param root folder of the project
 * @returns one line about what was made
 * @throws Error that says what stopped it
 */
export async function buildSite(root: string): Promise<string> {
  checkCity(root);
  await checkNothingKept(root);
  await nextBuild(root);
  return finishExport(root);
}
