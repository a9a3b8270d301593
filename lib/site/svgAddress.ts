/** An SVG as an address; letters stay readable, so it compresses better than base64. */
export function svgAddress(svg: string): string {
  const compact = svg.replace(/\s+/g, ' ').replace(/> </g, '><').trim().replaceAll('"', "'");
  return `data:image/svg+xml,${compact.replace(/[%#<>{}]/g, encodeURIComponent)}`;
}
