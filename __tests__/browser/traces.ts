import type { Page } from '@playwright/test';

/** The attempts of a page to store or send something. */
export interface Traces {
  /** Every call of an API that stores or sends something, in order. */
  readonly calls: string[];
}

/** Records every use of an API that stores or sends, from the first script on. Call it before the page is opened. */
export async function recordTraces(page: Page): Promise<Traces> {
  const calls: string[] = [];
  await page.exposeFunction('reportCall', (call: string) => calls.push(call));
  await page.addInitScript(() => {
    const report = (window as unknown as { reportCall(call: string): void }).reportCall;
    const spy = (owner: object, name: string) => {
      const before = Reflect.get(owner, name);
      if (typeof before !== 'function') return;
      Reflect.set(owner, name, function spied(this: unknown, ...args: unknown[]) {
        report(name);
        return Reflect.apply(before, this, args);
      });
    };
    for (const name of ['setItem', 'getItem', 'removeItem']) spy(Storage.prototype, name);
    for (const name of ['open', 'deleteDatabase']) spy(IDBFactory.prototype, name);
    if ('CacheStorage' in window) for (const name of ['open', 'match']) spy(CacheStorage.prototype, name);
    if ('ServiceWorkerContainer' in window) spy(ServiceWorkerContainer.prototype, 'register');
    for (const name of ['sendBeacon', 'share']) spy(Navigator.prototype, name);
    for (const name of ['fetch', 'open', 'WebSocket', 'EventSource', 'Worker']) spy(window, name);
    spy(XMLHttpRequest.prototype, 'send');
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(Document.prototype, 'cookie', {
      get() {
        report('cookie read');
        return cookie?.get?.call(this);
      },
      set(value) {
        report('cookie write');
        cookie?.set?.call(this, value);
      },
    });
  });
  return { calls };
}

/** What the browser stores for this page now, by every storage API. */
export function keptBy(page: Page) {
  return page.evaluate(async () => ({
    cookies: document.cookie,
    local: window.localStorage.length,
    session: window.sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in window ? (await caches.keys()).length : 0,
    workers: 'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
    referrer: document.referrer,
    windowName: window.name,
  }));
}

export const nothingKept = {
  cookies: '',
  local: 0,
  session: 0,
  databases: 0,
  caches: 0,
  workers: 0,
  referrer: '',
  windowName: '',
};
