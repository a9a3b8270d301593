import catalogs from 'island-catalogs';
import { hydrateIsland } from '../hydrateIsland';
import { CheckIsland } from './CheckIsland';
import { startOf } from './start';

hydrateIsland('check', (locale, { start }) => (
  <CheckIsland locale={locale} catalogs={catalogs} start={startOf(start)} />
));
