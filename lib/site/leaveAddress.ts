import { leaveTo } from '@city/pack';

/**
 * Where *Leave this site* leads: the address in `LEAVE_ADDRESS` at build time, or that of the city. The bundler replaces the variable with its value.
 */
export const leaveAddress = process.env.LEAVE_ADDRESS || leaveTo;

/**
 * The name of the site that it leads to, for people to read.
 * @throws Error if `LEAVE_ADDRESS` is not a web address, so that the build stops
 */
export function leaveHost(address = leaveAddress): string {
  try {
    const { protocol, hostname } = new URL(address);
    if (protocol === 'https:') return hostname.replace(/^www\./, '');
  } catch {
    // Thrown below.
  }
  throw new Error(`LEAVE_ADDRESS is "${address}", which is not an address that begins with https://`);
}
