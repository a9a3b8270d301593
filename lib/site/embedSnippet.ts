/** The HTML that a partner pastes into a page: one frame, and optionally a script that lets the frame grow once somebody uses it. */
import type { Locale } from '@/lib/i18n/locales';
import { CLOSED_HEIGHT, HEIGHT_MESSAGE, parentHash } from './frame';
import { pagePath } from './paths';

/** In pixels. The script ignores a larger height, which cannot come from us. */
const TALLEST = 30_000;

/**
 * What the frame may do: run scripts, have forms, print, open links in a new window, and leave the whole page when a person asks for that. A partner
 * does not have to trust us with more.
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
  /** The group of needs to start with; undefined shows all. */
  readonly start: string | undefined;
  /** The origin of the page around the frame. Without it the frame keeps its height and scrolls. */
  readonly parent: string | undefined;
}

/** The address of the embed, from the root of the site. */
export const embedPath = ({ locale, start, parent }: EmbedChoice): string =>
  pagePath(locale, start ? `embed/${start}` : 'embed') + (parent === undefined ? '' : parentHash(parent));

/**
 * The HTML to paste.
 * @param site the origin of our site
 * @param title describes the frame to people who cannot see it
 */
export function embedSnippet(site: string, title: string, choice: EmbedChoice): string {
  const frame = `<iframe src="${attribute(site + embedPath(choice))}" title="${attribute(title)}"
  width="100%" height="${CLOSED_HEIGHT}" loading="lazy" referrerpolicy="no-referrer"
  sandbox="${SANDBOX}"></iframe>`;
  return choice.parent === undefined ? frame : `${frame}\n${listener(site)}`;
}

/** Listens to our origin only, accepts only a number, and sets the height of the frame that sent it. A page may have several frames. */
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
