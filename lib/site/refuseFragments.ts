/** The part of the browser's Navigation API that is used here; the older half of the browsers that we serve has none. */
interface Navigations {
  addEventListener(type: 'navigate', listener: (event: Navigate) => void): void;
  removeEventListener(type: 'navigate', listener: (event: Navigate) => void): void;
}
interface Navigate extends Event {
  readonly hashChange: boolean;
}

/**
 * In a frame, keeps the page around it from asking for a part of ours by its id (`#reply-money`): the focus would go there if it is on the
 * screen, that page would notice, and so learn which question is shown. Where the browser cannot refuse that, the answers are forgotten.
 * @returns stops it
 */
export function refuseFragments(): () => void {
  if (window.parent === window) return () => {};
  const { navigation } = window as { readonly navigation?: Navigations };
  const refuse = (event: Navigate) => {
    if (event.hashChange) event.preventDefault();
  };
  const forget = () => location.reload();
  navigation?.addEventListener('navigate', refuse);
  window.addEventListener('hashchange', forget);
  return () => {
    navigation?.removeEventListener('navigate', refuse);
    window.removeEventListener('hashchange', forget);
  };
}
