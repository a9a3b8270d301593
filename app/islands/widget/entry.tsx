import { hydrateIsland } from '../hydrateIsland';
import { WidgetIsland } from './WidgetIsland';

hydrateIsland('widget', (props) => <WidgetIsland {...props} />);
