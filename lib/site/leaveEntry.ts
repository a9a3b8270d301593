import { watchForForgetting } from './forget';
import { watchAge } from './freshness';
import { watchForLeaving } from './leave';
import { leaveAddress } from './leaveAddress';

watchForLeaving(document, () => {
  try {
    // In a frame, the page around it goes too: it shows what somebody was looking for.
    (window.top ?? window).location.replace(leaveAddress);
  } catch {
    // The page around does not let a frame take it along.
    location.replace(leaveAddress);
  }
});
watchForForgetting(document);
watchAge(document);
