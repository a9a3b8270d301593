/** The few WebDriver commands that the walk needs, over any protocol. */
export interface Driver {
  readonly open: (address: string) => Promise<void>;
  /** Runs a function body in the page and returns its result. */
  readonly run: (body: string, args?: readonly unknown[]) => Promise<unknown>;
  /** Presses keys on the focused element. `\uE004` is Tab, `\uE007` Enter. */
  readonly type: (keys: string) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly title: () => Promise<string>;
  /** The name and version of the browser. */
  readonly version: string;
  readonly close: () => Promise<void>;
  /** Kills the browser, as a power failure would, and returns the folder of its profile. Only for browsers that keep a profile. */
  readonly kill?: () => Promise<string>;
}

export const KEYS = { tab: '\uE004', enter: '\uE007', space: ' ', down: '\uE015' } as const;

/** The WebDriver actions that press keys one after another. */
export const keyActions = (keys: string) => [
  {
    type: 'key',
    id: 'keyboard',
    actions: [...keys].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  },
];

/** Waits until a condition is true, for at most ten seconds. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    if (await holds().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited ten seconds, and still not: ${what}`);
}
