/** @jest-environment jsdom */
import { refuseFragments } from '@/lib/site/refuseFragments';

const navigation = new EventTarget();
Object.assign(window, { navigation });
const navigate = (hashChange: boolean) => {
  const event = Object.assign(new Event('navigate', { cancelable: true }), { hashChange });
  navigation.dispatchEvent(event);
  return event.defaultPrevented;
};
const own = window.parent;
afterEach(() => Object.defineProperty(window, 'parent', { value: own, configurable: true }));

it('in a frame, prevents navigation to an id in the page, and nothing else, until it is stopped', () => {
  Object.defineProperty(window, 'parent', { value: {}, configurable: true });
  const stop = refuseFragments();
  expect([navigate(true), navigate(false)]).toEqual([true, false]);
  stop();
  expect(navigate(true)).toBe(false);
});

it('does nothing outside a frame', () => {
  refuseFragments();
  expect(navigate(true)).toBe(false);
});
