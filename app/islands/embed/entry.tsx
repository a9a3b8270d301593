import { startOf } from '../check/start';
import { hydrateIsland } from '../hydrateIsland';
import { EmbedIsland } from './EmbedIsland';

hydrateIsland('embed', (props, { start }) => <EmbedIsland {...props} start={startOf(start)} />);
