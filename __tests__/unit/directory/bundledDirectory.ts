/** What a page's script is made from in the test of the bundler: the names of the places for one need. */
import { placesForNeed } from '@/lib/answers/places';

Object.assign(globalThis, { found: placesForNeed('food-today').map(({ name }) => name) });
