import { normsFile } from '@/lib/node/publish/documents';

export const TODAY = '2026-11-30';

export interface Entry {
  id: string;
  requires: string;
  when: Record<string, string[]>;
  defeats: string[];
  from: string;
  until?: string;
  [field: string]: unknown;
}
export interface DraftFile {
  norms: Entry[];
  [field: string]: unknown;
}

export const published = JSON.stringify(normsFile(TODAY));
/** The published file, changed by hand. */
export function edited(edit: (file: DraftFile, norm: (id: string) => Entry) => void): string {
  const file = JSON.parse(published) as DraftFile;
  edit(file, (id) => file.norms.find((one) => one.id === id) as Entry);
  return JSON.stringify(file, null, 2);
}
