import { watchForForgetting } from './forget';
import { watchAge } from './freshness';
import { watchForLeaving } from './leave';
import { leaveAddress } from './leaveAddress';

watchForLeaving(document, () => {
  try {
    // In a frame, leave the whole page, because the page around the frame shows what the person was looking for.
    (window.top ?? window).location.replace(leaveAddress);
  } catch {
    // The page around does not allow a frame to do that.
    location.replace(leaveAddress);
  }
});
watchForForgetting(document);
watchAge(document);
