import { colors } from '@city/pack';

const [ground, ink] = [colors.brand, colors.onBrand].map(encodeURIComponent);

/** The icon of the tab, inside the page to save a request. */
export const siteIcon = `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='${ground}'/%3E%3Cpath d='M4 8.5l2.6 2.6L12 5.5' fill='none' stroke='${ink}' stroke-width='2'/%3E%3C/svg%3E`;
