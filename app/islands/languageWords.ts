import type { Messages } from '@/lib/i18n/catalogs';
import type { LanguageFile } from '@/lib/i18n/languageFile';

/** How often each file did not come. A browser remembers that under the address, and would not ask again. */
const failures = new Map<string, number>();

/**
 * The words of an island in a language that is not inside its script: one static file, the same for everybody, and the only
 * request a page may make after it was loaded. The link makes the browser check the file before it runs.
 * @throws Error when the file does not come, or is not the one that was built
 */
export async function languageWords(file: LanguageFile): Promise<Messages> {
  const failed = failures.get(file.address) ?? 0;
  const address = failed === 0 ? file.address : `${file.address}?${failed}`;
  if (!document.querySelector(`script[src="${address}"]`)) preload({ ...file, address });
  try {
    // Next shall leave it to the browser: the file is made after Next is done.
    const loaded: { default: Messages } = await import(/* turbopackIgnore: true */ address);
    return loaded.default;
  } catch (error) {
    failures.set(file.address, failed + 1);
    throw error;
  }
}

function preload({ address, integrity }: LanguageFile): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.integrity = integrity;
  link.href = address;
  document.head.append(link);
}
