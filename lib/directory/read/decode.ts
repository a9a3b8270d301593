/** Turns the bytes of a file into text, whatever encoding it was saved in. */

const starts = (bytes: Uint8Array, ...marks: readonly number[]) =>
  marks.every((mark, at) => bytes[at] === mark);

/** How many of the first bytes are looked at: enough for a line or two. */
const SAMPLE = 400;

/** UTF-16 without a byte order mark: in Latin text every second byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const most = sample.length / 2 / 2;
  if ((zeros[1] ?? 0) > most && zeros[0] === 0) return 'utf-16le';
  return (zeros[0] ?? 0) > most && zeros[1] === 0 ? 'utf-16be' : undefined;
}

/**
 * The text of a file: UTF-8 or UTF-16, with or without a byte order mark; otherwise Windows-1252, which older programs use. Never throws.
 */
export function decode(bytes: Uint8Array): string {
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  const wide = unmarkedUtf16(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The kind of a file that cannot be a directory, by its first bytes. */
export function otherKind(bytes: Uint8Array): 'zip-file' | 'spreadsheet' | 'pdf-file' | undefined {
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf-file';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'spreadsheet';
  if (starts(bytes, 0x1f, 0x8b)) return 'zip-file';
  if (!starts(bytes, 0x50, 0x4b)) return undefined;
  // A spreadsheet is a zip whose first entries name its parts.
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4000));
  return /\[Content_Types\]|xl\/|mimetypeapplication\/vnd\.oasis/.test(head) ? 'spreadsheet' : 'zip-file';
}
