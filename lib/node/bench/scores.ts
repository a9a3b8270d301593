import { audited, withSite } from './browser';
import { printTable } from './figures';

/** One page of each kind. */
const kinds = [
  '',
  'en/',
  'es/services/',
  'en/services/housing-assistance/',
  ...['es/policy/', 'en/programs/', 'en/privacy/', 'en/accessibility/', 'en/about/', 'en/rules/'],
  ...['en/data/', 'en/answers/', 'en/partners/', 'en/check/', 'es/check/', 'en/desk/', 'en/embed/'],
];

const categories = ['performance', 'accessibility', 'best-practices'];

/** Prints Lighthouse's scores on its slow phone, and below them each audit that scores under 0.9. */
export const scores = (root: string): Promise<void> =>
  withSite(root, async (_, address) => {
    const rows: string[][] = [];
    const lost: string[] = [];
    for (const kind of kinds) {
      const lhr = await audited(`${address}/${kind}`, { onlyCategories: categories });
      const found = categories.map((name) => lhr.categories[name]);
      rows.push([`/${kind}`, ...found.map((one) => String(Math.round((one?.score ?? 0) * 100)))]);
      for (const { id, weight } of found.flatMap((one) => one?.auditRefs ?? [])) {
        const { score = null, displayValue = '' } = lhr.audits[id] ?? {};
        if (weight > 0 && score !== null && score < 0.9)
          lost.push(`- /${kind} ${id}: ${score} ${displayValue}`);
      }
    }
    printTable('Lighthouse, mobile', ['page', ...categories], rows);
    console.log(lost.join('\n'));
  });
