import { hydrateIsland } from '../hydrateIsland';
import { RulesIsland } from './RulesIsland';

// The day the page was built for: what it shows until it is alive.
hydrateIsland('rules', (props, { day = '' }) => <RulesIsland {...props} built={day} />);
