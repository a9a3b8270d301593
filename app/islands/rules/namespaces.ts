/** The namespaces of `messages/` that this island speaks with; the page and the bundle both read them here. */
export const namespaces = [
  'site',
  'rules',
  'answers',
  'needs',
  'reasons',
  'results.starts',
  'draft',
  'people',
  // Who gives the help and who pays, where a draft turns on them.
  'facts.provider',
  'facts.cityContract',
  'facts.funding',
  'factValues.provider',
  'factValues.cityContract',
  'factValues.funding',
  'directoryPage.noScript',
  // What can be wrong with any file.
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
