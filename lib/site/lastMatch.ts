/** Lets go of what the last regular expression matched: engines keep that text, for `RegExp.$_`, and it may be what somebody typed. */
export function forgetLastMatch(): void {
  /^/.test('');
}
