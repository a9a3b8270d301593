import catalogs from 'island-catalogs';
import { hydrateIsland } from '../hydrateIsland';
import { CheckIsland } from './CheckIsland';

hydrateIsland('check', (locale) => <CheckIsland locale={locale} catalogs={catalogs} />);
