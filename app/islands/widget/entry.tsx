import { hydrateIsland } from '../hydrateIsland';
import { WidgetIsland } from './WidgetIsland';

hydrateIsland('widget', (props, { titles = '{}' }) => (
  <WidgetIsland {...props} titles={JSON.parse(titles)} />
));
