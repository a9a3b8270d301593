import type { Messages } from '@/lib/i18n/catalogs';
import type { LanguageFile } from '@/lib/i18n/languageFile';

/**
 * The words of an island in a language that is not inside its script: one static file, the same for everybody, and the only
 * request a page may make after it was loaded. The link makes the browser check the file before it runs.
 * @throws Error when the file does not come, or is not the one that was built
 */
export async function languageWords(file: LanguageFile): Promise<Messages> {
  const named = document.querySelector(`script[src="${file.address}"]`);
  const link = named ? undefined : preload(file);
  try {
    // Next shall leave it to the browser: the file is made after Next is done.
    const loaded: { default: Messages } = await import(/* turbopackIgnore: true */ file.address);
    return loaded.default;
  } catch (error) {
    link?.remove();
    throw error;
  }
}

function preload({ address, integrity }: LanguageFile): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.integrity = integrity;
  link.href = address;
  document.head.append(link);
  return link;
}
