import { followLinks } from './pages';

followLinks();
