/**
 * `describe` where the machine has what the tests need; elsewhere one skipped test stands for them, and `npm test` shows its title.
 * @param needs what is missing, as the title of the skipped test: `needs nginx`
 */
export function describeWhere(there: boolean, needs: string, title: string, tests: () => void): void {
  if (there) describe(title, tests);
  else describe(title, () => it.skip(needs, () => {}));
}
