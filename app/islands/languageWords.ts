import type { Messages } from '@/lib/i18n/catalogs';
import type { LanguageFile } from '@/lib/i18n/languageFile';

/** How often each file did not come. A browser remembers that under the address, and would not ask again. */
const failures = new Map<string, number>();

/**
 * The words of an island in a language that is not inside its script: one static file, the same for everybody, and the only
 * request a page may make after it was loaded. An element that names the file's hash fetches it first, so that the browser checks it before it runs.
 * @throws Error when the file does not come, or is not the one that was built
 */
export async function languageWords(file: LanguageFile): Promise<Messages> {
  const failed = failures.get(file.address) ?? 0;
  const address = failed === 0 ? file.address : `${file.address}?${failed}`;
  try {
    if (!document.querySelector(`script[src="${address}"]`)) await fetchChecked({ ...file, address });
    // Out of the browser's list of modules. Next shall leave it alone: the file is made after Next is done.
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

/** Browsers that preload modules may refuse an address for a script that came out of a text (Trusted Types); the others do not know of that. */
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
