import type { CDPSession, Page } from '@playwright/test';

/** What the memory of a page still contains. */
export interface Memory {
  /** The needles that are in some text. */
  readonly needles: readonly string[];
  /** Our objects that contain needs or people: a person's answers. */
  readonly answers: readonly string[];
}

/** Searches the memory of a page after garbage collection. */
export async function searchMemory(page: Page, needles: readonly string[]): Promise<Memory> {
  const wire = await page.context().newCDPSession(page);
  const held = { needles: await inSnapshot(wire, needles), answers: await answersIn(wire) };
  await wire.detach();
  return held;
}

export const nothingHeld: Memory = { needles: [], answers: [] };

async function inSnapshot(wire: CDPSession, needles: readonly string[]): Promise<readonly string[]> {
  const chunks: string[] = [];
  wire.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await wire.send('HeapProfiler.collectGarbage');
  await wire.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  const text = chunks.join('');
  return needles.filter((needle) => text.includes(needle));
}

async function answersIn(wire: CDPSession): Promise<readonly string[]> {
  const { result } = await wire.send('Runtime.evaluate', { expression: 'Object.prototype' });
  const all = await wire.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const found = await wire.send('Runtime.callFunctionOn', {
    objectId: all.objects.objectId ?? '',
    functionDeclaration: `function () { return (${answersAmong})(this); }`,
    returnByValue: true,
  });
  return found.result.value as readonly string[];
}

/** Runs in the page. */
function answersAmong(objects: readonly object[]): readonly string[] {
  return objects.flatMap((object) => {
    try {
      const lists = ['subjects', 'people'].map((name) => Reflect.get(object, name) as unknown);
      return lists.some((list) => Array.isArray(list) && list.length > 0) ? [JSON.stringify(lists)] : [];
    } catch {
      return [];
    }
  });
}
