/** What the frame on a partner's page may say, and to whom: one height, once, to the one page it was made for. */
import { productName } from '@city/pack';
import { plainTyped } from '@/lib/typed';

/** The only kind of message there is. */
export const HEIGHT_MESSAGE = `${productName}:height`;

export interface HeightMessage {
  readonly type: typeof HEIGHT_MESSAGE;
  readonly height: number;
}

/** How tall a frame is, in pixels, until somebody uses it. */
export const CLOSED_HEIGHT = 700;

/**
 * The only message: the height of a frame that somebody uses. It is the same for everyone, and what does not fit scrolls inside: a height that
 * followed what stands in the frame would tell the page around it what was answered.
 */
export const OPEN_MESSAGE: HeightMessage = { type: HEIGHT_MESSAGE, height: 900 };

/** A host with a dot, and what may stand behind it: `example.org/help`. */
const BARE = /^[^\s/:@?#]+\.[^\s/:@?#.]{2,}([:/?#]|$)/;

/**
 * The origin that an address belongs to, as somebody may type it: with or without `https://`, with or without a path.
 * @returns undefined where it is not the address of a page on the web
 */
export function originOf(address: string): string | undefined {
  try {
    const typed = plainTyped(address);
    const { protocol, hostname, origin, username, password } = new URL(
      BARE.test(typed) ? `https://${typed}` : typed,
    );
    // Without encryption only on the partner's own machine, to try it out.
    const web = protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
    return web && username === '' && password === '' ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** The part of a frame's address that names the page around it. It stands behind `#`, so no server is told where the frame is used. */
export const parentHash = (origin: string): string => `#parent=${encodeURIComponent(origin)}`;

/**
 * The page around a frame, as its address names it.
 * @param hash the part from `#` on
 * @returns undefined where none is named, or what is named is not exactly an origin
 */
export function namedParent(hash: string): string | undefined {
  const named = new URLSearchParams(hash.replace(/^#/, '')).get('parent');
  return named !== null && originOf(named) === named ? named : undefined;
}
