const sides: Readonly<Record<string, string>> = { left: 'start', right: 'end' };

const corners: Readonly<Record<string, string>> = {
  'top-left': 'start-start',
  'top-right': 'start-end',
  'bottom-left': 'end-start',
  'bottom-right': 'end-end',
};

/**
 * A stylesheet that knows no left and right, only where a line starts and ends: what the design system says for English holds for Arabic too.
 * Our own styles are written that way (a test reads them); this is for the package's.
 * @param css as the bundler wrote it, without comments
 */
export function logicalStyles(css: string): string {
  return css
    .replace(
      /(?<=[;{]\s*)(margin|padding|border)-(left|right)(?=[-:])/g,
      (_, box, side) => `${box}-inline-${sides[side]}`,
    )
    .replace(/(?<=[;{]\s*)(left|right)(?=:)/g, (side) => `inset-inline-${sides[side]}`)
    .replace(
      /(?<=[;{]\s*)border-((?:top|bottom)-(?:left|right))-radius(?=:)/g,
      (_, corner) => `border-${corners[corner]}-radius`,
    )
    .replace(
      /(?<=[;{]\s*)(text-align|float|clear):\s*(left|right)\b/g,
      (_, property, side) => `${property}:${property === 'text-align' ? '' : 'inline-'}${sides[side]}`,
    )
    .replace(
      /(?<=[;{]\s*)(margin|padding):([^\s;}]+) ([^\s;}]+) ([^\s;}]+) ([^\s;}!]+)(?=[;}])/g,
      (whole, box, top, right, bottom, left) =>
        right === left ? whole : `${box}-block:${top} ${bottom};${box}-inline:${left} ${right}`,
    );
}
