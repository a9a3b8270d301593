import { hydrateIsland } from '../hydrateIsland';
import { DraftIsland } from './DraftIsland';
import { RulesIsland } from './RulesIsland';

// The day the page was built for: what it shows until it is alive.
hydrateIsland('rules', (props, { day = '' }) => <RulesIsland {...props} built={day} />);
// Below the table that the build wrote, and so in an element of its own; one script serves both.
hydrateIsland('draft', (props) => <DraftIsland {...props} />);
