/** The part of the Navigation API that is used here. Older supported browsers do not have it. */
interface Navigations {
  addEventListener(type: 'navigate', listener: (event: Navigate) => void): void;
  removeEventListener(type: 'navigate', listener: (event: Navigate) => void): void;
}
interface Navigate extends Event {
  readonly hashChange: boolean;
}

/**
 * In a frame, prevents the page around it from navigating to an id in our page (`#reply-money`). If the id is on the screen, the focus moves there; the
 * page around can notice this and learn which question is shown. If the browser cannot prevent it, the answers are cleared.
 * @returns a function that stops it
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
