/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { phonesOf } from '@/lib/directory/read/phones';
import US_METADATA from '@/lib/directory/read/usMetadata.json';

const silent = () => {};
const read = (number: unknown, record: object = {}) => phonesOf({ number, ...record }, 'phones[0]', silent);

describe('a number as people write it', () => {
  test.each([
    ['(303) 555-0100', [{ number: '303-555-0100' }]],
    ['303.555.0100', [{ number: '303-555-0100' }]],
    ['3035550100', [{ number: '303-555-0100' }]],
    [3035550100, [{ number: '303-555-0100' }]],
    ['3035550100.0', [{ number: '303-555-0100' }]],
    ['3.0355501E9', [{ number: '303-555-0100' }]],
    ['303/555-0100', [{ number: '303-555-0100' }]],
    ['+1 303 555 0100', [{ number: '303-555-0100' }]],
    ['001 303 555 0100', [{ number: '303-555-0100' }]],
    ['1-844-555-0100', [{ number: '1-844-555-0100' }]],
    ['303\u2011555\u20110100', [{ number: '303-555-0100' }]],
    ['\u202a(303)\u00a0555\u20130100\u202c', [{ number: '303-555-0100' }]],
    ['\u2066٣٠٣-٥٥٥-٠١٠٠\u2069', [{ number: '303-555-0100' }]],
    ['३०३-५५५-०१००', [{ number: '303-555-0100' }]],
    ['۳۰۳-۵۵۵-۰۱۰۰', [{ number: '303-555-0100' }]],
    ['３０３-５５５-０１００', [{ number: '303-555-0100' }]],
    ['+44 1234 234567', [{ number: '+44 1234 234567' }]],
  ])('%s', (written, phones) => {
    expect(read(written)).toEqual(phones);
  });

  test.each([
    'x12',
    'x 12',
    'ext. 12',
    'ext 12',
    'Ext.12',
    'extension 12',
    ', 12',
    ', ext. 12',
    '#12',
    '(x12)',
    '(ext. 12)',
  ])('an extension: 303-555-0100 %s', (extension) => {
    expect(read(`303-555-0100 ${extension}`.replace(' ,', ','))).toEqual([
      { number: '303-555-0100', extension: 12 },
    ]);
  });

  test.each([
    [12, { extension: 12 }],
    ['x12', { extension: 12 }],
    ['012', { note: 'ext. 012' }],
    ['', {}],
    [null, {}],
    ['front desk', {}],
  ])('an extension of its own: %p', (extension, more) => {
    expect(read('303-555-0100', { extension })).toEqual([{ number: '303-555-0100', ...more }]);
  });

  test.each([
    '303-555-0100 or 303-555-0101',
    '303-555-0100 / 303-555-0101',
    '303-555-0100, 303-555-0101',
    '303-555-0100/0101',
    '(303) 555-0100 & 0101',
    '303-555-0100; 303-555-0101',
  ])('two in one: %s', (written) => {
    expect(read(written)).toEqual([{ number: '303-555-0100' }, { number: '303-555-0101' }]);
  });

  test.each([
    ['866-HEAT-HELP', '866-432-8435', '866-HEAT-HELP'],
    ['1-866-HEAT-HELP', '1-866-432-8435', '1-866-HEAT-HELP'],
    ['(303) 555-FOOD', '303-555-3663', '(303) 555-FOOD'],
    ['1-800-GO-CENTER', '1-800-462-3683', '1-800-GO-CENTER'],
  ])('letters: %s', (written, number, note) => {
    expect(read(written)).toEqual([{ number, note }]);
  });

  test.each([
    ['911', { number: '911' }],
    ['988', { number: '988' }],
    ['2-1-1', { number: '2-1-1' }],
    ['988 Lifeline', { number: '988', note: '988 Lifeline' }],
    ['211 Colorado', { number: '211', note: '211 Colorado' }],
    ['Dial 2-1-1', { number: '2-1-1' }],
    ['TTY 711', { number: '711', label: 'textphone', note: 'TTY 711' }],
    ['Text HELP to 898-211', { number: '898-211', label: 'text', note: 'Text HELP to 898-211' }],
  ])('a short number: %s', (written, phone) => {
    expect(read(written)).toEqual([phone]);
  });

  test.each([
    ['303-555-0100 (ask for Ana)', [{ number: '303-555-0100', note: 'ask for Ana' }]],
    ['Main: 303-555-0100', [{ number: '303-555-0100' }]],
    ['303-555-0100 option 2', [{ number: '303-555-0100', note: 'option 2' }]],
    [
      '303-555-0100 (voice), 303-555-0101 (TTY)',
      [{ number: '303-555-0100' }, { number: '303-555-0101', label: 'textphone' }],
    ],
    [
      'Call 303-555-0100 or text 303-555-0101',
      [{ number: '303-555-0100' }, { number: '303-555-0101', label: 'text' }],
    ],
  ])('a note beside it: %s', (written, phones) => {
    expect(read(written)).toEqual(phones);
  });
});

describe('several lines in one text', () => {
  test.each([
    ['303-555-0100 ext. 5 / TTY 711', [{ number: '303-555-0100', extension: 5, note: 'TTY 711' }]],
    ['Main: 303-555-0100 Fax: 303-555-0101', [{}, { label: 'fax' }]],
    ['303-555-0100; 303-555-0101 (front desk)', [{}, { note: 'front desk' }]],
    ['P: 303-555-0100 | F: 303-555-0101', [{}, { label: 'fax' }]],
    ['303-555-0100, option 1; 303-555-0101, option 2', [{ note: 'option 1' }, { note: 'option 2' }]],
    ['303-555-0100 fax 303-555-0101', [{}, { label: 'fax' }]],
    ['303-555-0100x12 fax 303-555-0101', [{ extension: 12 }, { label: 'fax' }]],
    ['p 303-555-0100 f 303-555-0101', [{}, { label: 'fax' }]],
    ['303-555-0100 voice 303-555-0101 fax', [{}, { label: 'fax' }]],
    ['303-555-0100 x 101, x 102', [{ extension: 101, note: 'x 102' }]],
    ['303-555-0100 (V/TTY), 303-555-0101 (fax)', [{ note: 'V/TTY' }, { label: 'fax' }]],
    ['Call or text 303-555-0100', [{ note: 'Call or text' }]],
    ['303 555 0100 303 555 0101', [{}, {}]],
    ['303-555-0100, 555-0101', [{}, {}]],
    ['303-555-0100 M-F 9-5, 303-555-0101 after hours', [{ note: 'M-F 9-5' }, { note: 'after hours' }]],
    ['1-800-FLOWERS (1-800-356-9377)', [{ number: '1-800-356-9377' }]],
  ])('%s', (written, lines) => {
    const [first, second] = ['303-555-0100', '303-555-0101'].map((number, at) => ({ number, ...lines[at] }));
    expect(read(written)).toMatchObject(lines.length === 1 ? [first] : [first, second]);
    expect(read(written).filter(({ label }) => label === undefined)).not.toEqual([]);
  });

  test('text messages and a line of three digits', () => {
    expect(read('Text HOME to 741-741 or call 988')).toMatchObject([
      { number: '741-741', label: 'text' },
      { number: '988' },
    ]);
    expect(read('2-1-1 or 303-555-0100')).toEqual([{ number: '2-1-1' }, { number: '303-555-0100' }]);
    expect(read('303-555-0100 or call 988')).toEqual([{ number: '303-555-0100' }, { number: '988' }]);
    for (const between of ['; Text', ' or text'])
      expect(read(`1 (303) 555-0100${between} "TALK" to 38255`)).toEqual([
        { number: '303-555-0100' },
        { number: '38255', label: 'text', note: expect.stringContaining('TALK to 38255') },
      ]);
    expect(read('988, press 2')).toEqual([{ number: '988', note: '988, press 2' }]);
  });
});

describe('the kind of a line', () => {
  test.each([
    ['TTY', 'textphone'],
    ['tdd', 'textphone'],
    ['TTY/TDD', 'textphone'],
    ['textphone', 'textphone'],
    ['Fax', 'fax'],
    ['Facsimile', 'fax'],
    ['Crisis', 'crisis'],
    ['sms', 'text'],
    ['Text', 'text'],
    ['Hotline', undefined],
    ['Toll-Free', undefined],
    ['cell', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%s', (type, label) => {
    expect(read('303-555-0100', { type })[0]?.label).toBe(label);
  });

  test.each([
    [{ phone: '303-555-0100' }, undefined],
    [{ phoneNumber: '303-555-0100', label: 'Fax' }, 'fax'],
    [{ value: '303-555-0100', kind: 'tty' }, 'textphone'],
    [{ number: '303-555-0100', number_type: 'fax' }, 'fax'],
  ])('fields under other names: %p', (record, label) => {
    expect(phonesOf(record, 'phones[0]', silent)).toMatchObject([{ number: '303-555-0100' }]);
    expect(phonesOf(record, 'phones[0]', silent)[0]?.label).toBe(label);
  });

  test('a record whose number nobody finds is reported', () => {
    const reported: string[] = [];
    phonesOf({ num: '303-555-0100' }, 'phones[0]', (field, why) => reported.push(`${field} ${why}`));
    expect(reported).toEqual(['phones[0].number missing']);
  });

  test('what users of text phones dial says nothing about the line', () => {
    expect(read('303-555-0100', { description: 'TTY/TDD users call 711' })[0]?.label).toBeUndefined();
  });

  test('a long note that begins with "Fax" makes it a fax', () => {
    const description = 'Fax for referrals from hospitals and doctors only';
    expect(read('303-555-0100', { description })[0]?.label).toBe('fax');
  });

  test('a note makes a voice line one for text phones', () => {
    expect(read('303-555-0100', { type: 'voice', description: 'TTY line' })[0]?.label).toBe('textphone');
  });
});

test('our metadata is that of the library', () => {
  const file = JSON.parse(readFileSync('node_modules/libphonenumber-js/metadata.min.json', 'utf8'));
  expect(US_METADATA).toEqual({
    version: file.version,
    country_calling_codes: { '1': ['US'] },
    countries: { US: file.countries.US.slice(0, 6) },
    nonGeographic: {},
  });
});
