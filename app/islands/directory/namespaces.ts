/** The namespaces of messages of this island, for the page and for the bundle. */
export const namespaces = ['site', 'directory', 'directoryPage', 'placeKinds', 'places'] as const;
