/** @jest-environment node */
import '@/lib/directory/read/floor';
import { attribute, placeIn, serviceWith } from './suppliedFile';

jest.mock('@/lib/directory/read/floor', () => {
  Reflect.deleteProperty(Object, 'hasOwn');
  return jest.requireActual('@/lib/directory/read/floor');
});

test('a browser without Object.hasOwn reads a file', () => {
  const attributes = [attribute('serves', 'emergency-food')];
  expect(placeIn(serviceWith({ attributes })).serves).toEqual(['emergency-food']);
  expect([Object.hasOwn({ own: undefined }, 'own'), Object.hasOwn({}, 'toString')]).toEqual([true, false]);
});
