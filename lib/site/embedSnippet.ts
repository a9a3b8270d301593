/** What a partner pastes into a page: one frame, and, where it should grow with what stands in it, a few lines that listen. */
import type { Locale } from '@/lib/i18n/locales';
import { HEIGHT_MESSAGE, parentHash } from './frame';
import { pagePath } from './paths';

/** How tall a frame is until it is told otherwise. */
export const FIRST_HEIGHT = 700;
/** Nothing we show is taller; what claims to be is not ours. */
const TALLEST = 30_000;
const FRAME_ID = 'longmont-help-check';

/**
 * What the frame may do in the page around it: run, be filled in, print, open a link in a window of its own, and leave the whole page when
 * a person asks for that. A partner need not trust us with more.
 */
const SANDBOX = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-top-navigation-by-user-activation',
].join(' ');

export interface EmbedChoice {
  readonly locale: Locale;
  /** The group of needs in front; all of them where there is none. */
  readonly start: string | undefined;
  /** The origin of the page around the frame. Without it the frame keeps its height, and scrolls. */
  readonly parent: string | undefined;
}

/** The address of the embed, from the root of the site. */
export const embedPath = ({ locale, start, parent }: EmbedChoice): string =>
  pagePath(locale, start ? `embed/${start}` : 'embed') + (parent === undefined ? '' : parentHash(parent));

/**
 * The lines to paste.
 * @param site the origin that serves us
 * @param title what the frame is, for whoever cannot see it
 */
export function embedSnippet(site: string, title: string, choice: EmbedChoice): string {
  const frame = `<iframe id="${FRAME_ID}" src="${attribute(site + embedPath(choice))}" title="${attribute(title)}"
  width="100%" height="${FIRST_HEIGHT}" loading="lazy" referrerpolicy="no-referrer"
  sandbox="${SANDBOX}"></iframe>`;
  return choice.parent === undefined ? frame : `${frame}\n${listener(site)}`;
}

/** Listens to that frame and that origin alone, and takes a number and nothing else. */
const listener = (site: string): string => `<script>
  addEventListener('message', function (event) {
    var frame = document.getElementById('${FRAME_ID}');
    if (event.origin !== '${site}' || event.source !== frame.contentWindow) return;
    var told = event.data;
    if (told && told.type === '${HEIGHT_MESSAGE}' && told.height > 0 && told.height < ${TALLEST})
      frame.height = Math.ceil(told.height);
  });
</script>`;

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
