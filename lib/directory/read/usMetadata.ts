/**
 * What `libphonenumber-js` knows of numbers of the United States, taken out of its own `metadata.min.json`: the whole of it would be
 * 80 kB for numbers that stand in no directory of a county. A test holds this against the package's file.
 */
import type { MetadataJson } from 'libphonenumber-js/core';

export const US_METADATA = {
  version: 4,
  country_calling_codes: { '1': ['US'] },
  countries: {
    US: [
      '1',
      '011',
      '[2-9]\\d{9}|3\\d{6}',
      [10],
      [
        ['(\\d{3})(\\d{4})', '$1-$2', ['310'], 0, 1],
        ['(\\d{3})(\\d{3})(\\d{4})', '($1) $2-$3', ['[2-9]'], 0, 1, '$1-$2-$3'],
      ],
      '1',
    ],
  },
  nonGeographic: {},
} as unknown as MetadataJson;
