/** Made by `lib/node/build/islandCatalogs.ts` for each island: its namespaces in English and Spanish, compiled, and the files of the other languages. */
declare module 'island-catalogs' {
  const catalogs: import('@/lib/i18n/catalogs').Catalogs;
  export default catalogs;
  export const files: import('@/lib/i18n/languageFile').LanguageFiles;
}
