/** The parts of a computed color: `rgb(0, 104, 125)`. */
const partsOf = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(color)
    .slice(0, 3)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours (WCAG 1.4.3). */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
