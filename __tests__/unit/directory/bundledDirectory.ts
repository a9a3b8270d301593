/** What a page's script is made from in the test of the bundler: the names of the places for one service. */
import { placesForService } from '@/lib/directory';

Object.assign(globalThis, { found: placesForService('emergency-food').map(({ name }) => name) });
