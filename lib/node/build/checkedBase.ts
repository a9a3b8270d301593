/**
 * The folder of a domain that a build is for, as the addresses in it begin: `/help-check`, whether it was given with a slash at its end or at
 * its beginning or not. Empty where none is given: the site has a domain to itself.
 * @throws Error naming `BASE_PATH` where it is not the path of a folder
 */
export function checkedBase(given = ''): string {
  const folders = given.split('/').filter(Boolean);
  const isPath = /^[\w~./-]*$/.test(given) && folders.every((folder) => !/^\.+$/.test(folder));
  if (!isPath)
    throw new Error(`BASE_PATH is "${given}", which is not the path of a folder, such as /help-check/`);
  return folders.map((folder) => `/${folder}`).join('');
}
