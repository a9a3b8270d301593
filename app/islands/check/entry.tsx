import { hydrateIsland } from '../hydrateIsland';
import { CheckIsland } from './CheckIsland';
import { startOf } from './start';

hydrateIsland('check', (props, { start }) => <CheckIsland {...props} start={startOf(start)} />);
