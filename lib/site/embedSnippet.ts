/** What a partner pastes into a page: one frame, and, where it should grow once somebody uses it, a few lines that listen. */
import type { Locale } from '@/lib/i18n/locales';
import { CLOSED_HEIGHT, HEIGHT_MESSAGE, parentHash } from './frame';
import { pagePath } from './paths';

/** Nothing we show is taller; what claims to be is not ours. */
const TALLEST = 30_000;

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
 * @param title what the frame is, for people who cannot see it
 */
export function embedSnippet(site: string, title: string, choice: EmbedChoice): string {
  const frame = `<iframe src="${attribute(site + embedPath(choice))}" title="${attribute(title)}"
  width="100%" height="${CLOSED_HEIGHT}" loading="lazy" referrerpolicy="no-referrer"
  sandbox="${SANDBOX}"></iframe>`;
  return choice.parent === undefined ? frame : `${frame}\n${listener(site)}`;
}

/** Listens to our origin alone, takes a number and nothing else, and gives it to the frame that sent it: a page may hold several. */
const listener = (site: string): string => `<script>
  addEventListener('message', function (event) {
    var told = event.data;
    if (event.origin !== '${site}' || !told || told.type !== '${HEIGHT_MESSAGE}') return;
    if (!(told.height > 0 && told.height < ${TALLEST})) return;
    document.querySelectorAll('iframe').forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.height = Math.ceil(told.height);
    });
  });
</script>`;

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
