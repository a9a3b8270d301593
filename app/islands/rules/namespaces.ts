/** The messages of this island, as namespaces or parts of them, for the page and for the bundle. */
export const namespaces = [
  'site',
  'rules',
  'answers',
  'needs',
  'reasons',
  'results.starts',
  'draft',
  'people',
  // Who gives the help and who pays, if a draft depends on them.
  'facts.provider',
  'facts.cityContract',
  'facts.funding',
  'factValues.provider',
  'factValues.cityContract',
  'factValues.funding',
  'directoryPage.noScript',
  // Faults that any file can have.
  'directory.problem.line',
  'directory.problem.too-large',
  'directory.problem.unreadable',
  'directory.problem.not-json',
  'directory.problem.too-deep',
  'directory.problem.forbidden-key',
  'directory.problem.wrong-type',
  'directory.problem.missing',
  'directory.problem.unknown-value',
] as const;
