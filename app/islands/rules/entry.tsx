import { hydrateIsland } from '../hydrateIsland';
import { DraftIsland } from './DraftIsland';
import { RulesIsland } from './RulesIsland';

// `day` is the day of the build, which the page shows before the script runs.
hydrateIsland('rules', (props, { day = '' }) => <RulesIsland {...props} built={day} />);
// A second element, below the static table; one script serves both.
hydrateIsland('draft', (props) => <DraftIsland {...props} />);
