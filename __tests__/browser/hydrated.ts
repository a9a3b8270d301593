import type { Page } from '@playwright/test';

/** Waits until React has taken over every island of a page, so that what is looked at is what a person uses; a page to read has none. */
export const untilHydrated = (page: Page) => page.waitForFunction(allAreHydrated);

/** React keeps a note of its root at the element it takes over; that root is dehydrated until its first render is on the page. */
function allAreHydrated(): boolean {
  type Root = {
    readonly stateNode: { readonly current: { readonly memoizedState: { isDehydrated: boolean } } };
  };
  return [...document.querySelectorAll('[data-island]')].every((element) => {
    const note = Object.entries(element).find(([key]) => key.startsWith('__reactContainer'));
    return note !== undefined && !(note[1] as Root).stateNode.current.memoizedState.isDehydrated;
  });
}
