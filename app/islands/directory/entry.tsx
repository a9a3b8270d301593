import { hydrateIsland } from '../hydrateIsland';
import { DirectoryIsland } from './DirectoryIsland';

hydrateIsland('directory', (props) => <DirectoryIsland {...props} />);
