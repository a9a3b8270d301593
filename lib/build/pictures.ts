/**
 * A page to read with only the pictures that it shows: a page with an island may come to show any of them.
 * @param address of the page, for the error
 * @throws Error naming a picture that the page shows and does not hold
 */
export function withPicturesInUse(address: string, html: string): string {
  const shown = new Set([...html.matchAll(/<use href="#([^"]+)"/g)].map(([, id = '']) => id));
  const held = new Set([...html.matchAll(/<symbol id="([^"]+)"/g)].map(([, id = '']) => id));
  for (const id of shown) {
    if (!held.has(id))
      throw new Error(`${address} shows ${id} and holds no such picture: app/ui/PictureSheet.tsx`);
  }
  return html
    .replace(/<symbol id="([^"]+)"[^>]*>.*?<\/symbol>/gs, (symbol, id: string) =>
      shown.has(id) ? symbol : '',
    )
    .replace(/<svg class="pictures"[^>]*><\/svg>/, '');
}
