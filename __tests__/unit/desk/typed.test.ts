import { isWhole, typedDay } from '@/lib/desk/asOf';
import { commandOf, SHORTCUTS } from '@/lib/desk/shortcuts';

describe('a typed day', () => {
  it.each([
    ['2019-03-01', '2019-03-01'],
    [' 2019/3/1 ', '2019-03-01'],
    ['20190301', '2019-03-01'],
    ['2024-02-29', '2024-02-29'],
  ])('reads %s', (text, asOf) => {
    expect(typedDay(text)).toEqual({ ok: true, asOf });
  });

  it('is today where nothing is typed', () => {
    expect(typedDay('  ')).toEqual({ ok: true, asOf: undefined });
  });

  it.each([
    '2025-02-29',
    '2019-13-01',
    '2019-00-10',
    '13/1/2019',
    '1.3.2019',
    'yesterday',
    '2019',
    '2019-3',
    '20193-1-1',
    '2026-13',
    '2019113',
  ])('is refused where %s names none', (text) => {
    expect(typedDay(text)).toEqual({ ok: false });
  });
});

it.each(['2019-03-01', '2019/03/01', '20190301', '3/1/2019', ''])('%j is complete', (text) => {
  expect(isWhole(text)).toBe(true);
});

it.each(['2019-3-1', '2019-03-1', '2019-03', '2019'])('%j may be the beginning of another day', (text) => {
  expect(isWhole(text)).toBe(false);
});

describe('single keys', () => {
  it('are each one key with one meaning', () => {
    expect(new Set(SHORTCUTS.map(({ key }) => key)).size).toBe(SHORTCUTS.length);
    expect(SHORTCUTS.every(({ key }) => key.length === 1)).toBe(true);
  });

  it('count in either case, but "next client" needs Shift itself and not Caps Lock, since it clears everything', () => {
    for (const shift of [true, false]) {
      expect(commandOf('a', shift)).toBe('add-adult');
      expect(commandOf('A', shift)).toBe('add-adult');
      expect(commandOf('?', shift)).toBe('help');
      expect(commandOf('z', shift)).toBeUndefined();
    }
    expect(['n', 'N'].map((key) => commandOf(key, true))).toEqual(['next-client', 'next-client']);
    expect(['n', 'N'].map((key) => commandOf(key, false))).toEqual([undefined, undefined]);
  });
});
