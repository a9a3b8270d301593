/**
 * `describe` if the machine has what the tests need; otherwise one skipped test, whose title `npm test` shows.
 * @param needs the title of the skipped test: `needs nginx`
 */
export function describeWhere(there: boolean, needs: string, title: string, tests: () => void): void {
  if (there) describe(title, tests);
  else describe(title, () => it.skip(needs, () => {}));
}
