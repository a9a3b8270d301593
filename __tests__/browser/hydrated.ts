import type { Page } from '@playwright/test';

/** Waits until React has hydrated every island of a page. */
export const untilHydrated = (page: Page) => page.waitForFunction(allAreHydrated);

/** React stores its root at the hydrated element; the root is marked as dehydrated until its first render. */
function allAreHydrated(): boolean {
  type Root = {
    readonly stateNode: { readonly current: { readonly memoizedState: { isDehydrated: boolean } } };
  };
  return [...document.querySelectorAll('[data-island]')].every((element) => {
    const note = Object.entries(element).find(([key]) => key.startsWith('__reactContainer'));
    return note !== undefined && !(note[1] as Root).stateNode.current.memoizedState.isDehydrated;
  });
}
