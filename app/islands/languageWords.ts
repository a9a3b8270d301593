import type { Messages } from '@/lib/i18n/catalogs';
import type { LanguageFile } from '@/lib/i18n/languageFile';

/** How often each file failed to load. A browser remembers a failed module by its address, so the next try needs another address. */
const failures = new Map<string, number>();

/**
 * Loads the messages of an island in a language that is not bundled: one static file, the same for everybody, and the only request that a page makes
 * after load. An element with the file's hash fetches it first, so that the browser checks the file before it runs.
 * @throws Error if the file cannot be loaded or has another hash
 */
export async function languageWords(file: LanguageFile): Promise<Messages> {
  const failed = failures.get(file.address) ?? 0;
  const address = failed === 0 ? file.address : `${file.address}?${failed}`;
  try {
    if (!document.querySelector(`script[src="${address}"]`)) await fetchChecked({ ...file, address });
    // Served from the browser's module map. Next must ignore this import, because the file is built after Next has finished.
    const loaded: { default: Messages } = await import(/* turbopackIgnore: true */ address);
    return loaded.default;
  } catch (error) {
    failures.set(file.address, failed + 1);
    throw error;
  }
}

function fetchChecked({ address, integrity }: LanguageFile): Promise<void> {
  const element = checking(address);
  element.integrity = integrity;
  return new Promise((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${address} did not come, or is not the one that was built`));
    document.head.append(element);
  });
}

/** The element that checks the hash. With Trusted Types a script element cannot have an address from a string; those browsers have module preloads. */
function checking(address: string): HTMLLinkElement | HTMLScriptElement {
  const link = document.createElement('link');
  if (link.relList.supports('modulepreload')) {
    link.rel = 'modulepreload';
    link.href = address;
    return link;
  }
  const script = document.createElement('script');
  script.type = 'module';
  script.src = address;
  return script;
}
