import { watchForLeaving } from './leave';

watchForLeaving(document, (address) => location.replace(address));
