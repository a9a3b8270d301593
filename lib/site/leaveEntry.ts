import { watchForForgetting } from './forget';
import { watchAge } from './freshness';
import { watchForLeaving } from './leave';

// In a frame, the page around it goes too: it shows what somebody was looking for.
watchForLeaving(document, (address) => (window.top ?? window).location.replace(address));
watchForForgetting(document);
watchAge(document);
