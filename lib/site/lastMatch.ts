/** Clears the text of the last regular expression match. Engines keep it for `RegExp.$_`, and it may be something a person typed. */
export function forgetLastMatch(): void {
  /^/.test('');
}
