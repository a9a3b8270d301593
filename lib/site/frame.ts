/** The message from the frame to a partner's page: one height, once, only to the page that the frame was made for. */
import { productName } from '@city/pack';
import { plainTyped } from '@/lib/typed';

/** The type of the only message. */
export const HEIGHT_MESSAGE = `${productName}:height`;

export interface HeightMessage {
  readonly type: typeof HEIGHT_MESSAGE;
  readonly height: number;
}

/** The height of a frame, in pixels, until somebody uses it. */
export const CLOSED_HEIGHT = 700;

/**
 * The only message: the height of a frame that somebody uses. It is the same for everyone, because a height that followed the content would reveal
 * the answers to the page around the frame. Longer content scrolls.
 */
export const OPEN_MESSAGE: HeightMessage = { type: HEIGHT_MESSAGE, height: 900 };

/** A host with a dot, and an optional path: `example.org/help`. */
const BARE = /^[^\s/:@?#]+\.[^\s/:@?#.]{2,}([:/?#]|$)/;

/**
 * The origin of a typed address, with or without `https://`, with or without a path.
 * @returns undefined if it is not a web address
 */
export function originOf(address: string): string | undefined {
  try {
    const typed = plainTyped(address);
    const { protocol, hostname, origin, username, password } = new URL(
      BARE.test(typed) ? `https://${typed}` : typed,
    );
    // `http:` only on the partner's own machine, for trials.
    const web = protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
    return web && username === '' && password === '' ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** The part of a frame's address that names the page around it. Browsers do not send the part after `#`, so no server learns where the frame is used. */
export const parentHash = (origin: string): string => `#parent=${encodeURIComponent(origin)}`;

/**
 * The origin of the page around a frame, from the frame's address.
 * @param hash the part from `#` on
 * @returns undefined if none is named, or if it is not exactly an origin
 */
export function namedParent(hash: string): string | undefined {
  const named = new URLSearchParams(hash.replace(/^#/, '')).get('parent');
  return named !== null && originOf(named) === named ? named : undefined;
}
