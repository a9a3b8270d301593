import { hydrateIsland } from '../hydrateIsland';
import { DeskIsland } from './DeskIsland';

hydrateIsland('desk', (props) => <DeskIsland {...props} />);
