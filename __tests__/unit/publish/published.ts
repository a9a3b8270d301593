import { publication } from '@/lib/node/publish/publication';
import type {
  DecisionsFile,
  IndexFile,
  NormsFile,
  ServicesFile,
  SourcesFile,
} from '@/lib/node/publish/shapes';

export const DATE = '2026-11-22';

export const files = new Map(publication(DATE).map(({ name, text }) => [name, text]));

const json = (name: string): unknown => JSON.parse(files.get(name) ?? '');

/** A published file, read back from its text. */
export const published = {
  services: json('services.json') as ServicesFile,
  norms: json('norms.json') as NormsFile,
  sources: json('sources.json') as SourcesFile,
  decisions: json('decisions.json') as DecisionsFile,
  index: json('index.json') as IndexFile,
};
