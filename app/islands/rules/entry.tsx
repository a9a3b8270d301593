import catalogs from 'island-catalogs';
import { hydrateIsland } from '../hydrateIsland';
import { RulesIsland } from './RulesIsland';

/** The day the page was built for: what it shows until it is alive. */
const built = document.querySelector<HTMLElement>('[data-island="rules"]')?.dataset.day ?? '';

hydrateIsland('rules', (locale) => <RulesIsland locale={locale} catalogs={catalogs} built={built} />);
