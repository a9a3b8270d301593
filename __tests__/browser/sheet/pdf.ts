import { extractText, getDocumentProxy } from 'unpdf';

/** A run of text on a page, in points from the lower left corner. */
interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The content of the pages of a PDF. */
export interface PdfPages {
  readonly sizes: readonly (readonly [number, number])[];
  /** All words, with single spaces. */
  readonly text: string;
  readonly runs: readonly (readonly Run[])[];
}

/** Reads the pages of a PDF. */
export async function pdfPages(file: Uint8Array): Promise<PdfPages> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const { text } = await extractText(pdf, { mergePages: true });
  const sizes: [number, number][] = [];
  const runs: Run[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    sizes.push([width, height]);
    const { items } = await page.getTextContent();
    runs.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , left = 0, bottom = 0] = item.transform as number[];
        return [{ text: item.str, left, right: left + item.width, bottom, top: bottom + item.height }];
      }),
    );
  }
  return { sizes, text: text.replace(/\s+/g, ' '), runs };
}
