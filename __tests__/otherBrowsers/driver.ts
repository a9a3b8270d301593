/** The few WebDriver commands that the walk needs, whatever carries them to the browser. */
export interface Driver {
  readonly open: (address: string) => Promise<void>;
  /** Runs a function body in the page and gives back what it returns. */
  readonly run: (body: string, args?: readonly unknown[]) => Promise<unknown>;
  /** Presses keys where the focus is. `\uE004` is Tab, `\uE007` Enter. */
  readonly type: (keys: string) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly title: () => Promise<string>;
  /** The name and version the browser gives itself. */
  readonly version: string;
  readonly close: () => Promise<void>;
  /** Ends it as a fall of the power would, and tells the folder of its profile. Only where a profile is kept. */
  readonly kill?: () => Promise<string>;
}

export const KEYS = { tab: '\uE004', enter: '\uE007', space: ' ', down: '\uE015' } as const;

/** The actions of pressing keys one after another, as WebDriver has them. */
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

/** Waits until it holds, for ten seconds. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    if (await holds().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited ten seconds, and still not: ${what}`);
}
