import { leaveTo } from '@city/pack';

/**
 * Where *Leave this site* goes: the address this build was made with (`LEAVE_ADDRESS`), or the one of
 * the city. The name in this line is replaced by its value when pages and scripts are bundled.
 */
export const leaveAddress = process.env.LEAVE_ADDRESS || leaveTo;

/**
 * The name of the site that it leads to, for people to read.
 * @throws Error naming `LEAVE_ADDRESS` where it is not an address on the web: a build must not go on with a way out that leads nowhere
 */
export function leaveHost(address = leaveAddress): string {
  try {
    const { protocol, hostname } = new URL(address);
    if (protocol === 'https:') return hostname.replace(/^www\./, '');
  } catch {
    // Said below.
  }
  throw new Error(`LEAVE_ADDRESS is "${address}", which is not an address that begins with https://`);
}
