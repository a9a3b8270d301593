import type { PhoneLabel, PlacePhone } from '@/lib/cities/place';
import { present } from './present';

/** A number as a page shows it. `href` is absent where a phone cannot dial it (a fax). */
export interface PhoneView {
  readonly number: string;
  readonly href?: string;
  readonly label: PhoneLabel;
  readonly extension?: string;
  /** A supplied file's own words about this line. */
  readonly note?: string;
}

/** A phone number with the link that dials it. The link has only the digits of the number. */
export function phoneView({ number, label = 'call', extension, note }: PlacePhone): PhoneView {
  const href = hrefOf(number, label, extension);
  return { number, label, ...present({ href, extension: extension?.toString(), note }) };
}

function hrefOf(number: string, label: PhoneLabel, extension: number | undefined): string | undefined {
  if (label === 'fax') return undefined;
  const dialed = `${label === 'text' ? 'sms' : 'tel'}:${dialable(number)}`;
  return extension === undefined || label === 'text' ? dialed : `${dialed};ext=${extension}`;
}

/** Digits to dial: short lines as they are (911, 2-1-1), North American numbers with their country code. */
function dialable(number: string): string {
  const digits = number.replace(/\D/g, '');
  if (number.trim().startsWith('+')) return `+${digits}`;
  if (digits.length === 10) return `+1${digits}`;
  if (digits.length === 11 && digits.startsWith('1')) return `+${digits}`;
  return digits;
}
