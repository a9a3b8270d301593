/** Made by `lib/build/islandCatalogs.ts` for each island: its namespaces in every language, compiled. */
declare module 'island-catalogs' {
  const catalogs: import('@/lib/i18n/catalogs').Catalogs;
  export default catalogs;
}
