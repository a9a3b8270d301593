/**
 * The base path of a build in the form `/help-check`, with or without slashes around it in `BASE_PATH`. Empty if it is not set.
 * @throws Error naming `BASE_PATH` if it is not the path of a folder
 */
export function checkedBase(given = ''): string {
  const folders = given.split('/').filter(Boolean);
  const isPath = /^[\w~./-]*$/.test(given) && folders.every((folder) => !/^\.+$/.test(folder));
  if (!isPath)
    throw new Error(`BASE_PATH is "${given}", which is not the path of a folder, such as /help-check/`);
  return folders.map((folder) => `/${folder}`).join('');
}
