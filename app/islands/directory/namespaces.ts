/** The namespaces of `messages/` that this island speaks with; the page and the bundle both read them here. */
export const namespaces = ['site', 'directory', 'directoryPage', 'placeKinds', 'places'] as const;
