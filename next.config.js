import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import createNextIntlPlugin from 'next-intl/plugin';
import { cityColors, cityConfig } from './lib/node/city/chosen.js';

const { brand, brandInTheDark, onBrand } = cityColors;
const root = path.dirname(fileURLToPath(import.meta.url));
const withNextIntl = createNextIntlPlugin({ requestConfig: './lib/i18n/request.ts' });

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  devIndicators: false,
  // In a style sheet `~` names a package; the pictures of USWDS are found through it.
  turbopack: { root, resolveAlias: { '~@uswds/uswds/img/*': '@uswds/uswds/img/*' } },
  images: { unoptimized: true },
  // On a busy machine a page with every service takes longer than the minute that Next allows by default.
  staticPageGenerationTimeout: 600,
  // `npm test` checks all types, so a build does not.
  typescript: { ignoreBuildErrors: true, tsconfigPath: path.relative(root, cityConfig) },
  // In development, islands need the variables that `lib/node/build/bundle.ts` sets in the build.
  env: {
    BASE_PATH: process.env.BASE_PATH ?? '',
    FEEDBACK_EMAIL: process.env.FEEDBACK_EMAIL ?? '',
    LEAVE_ADDRESS: process.env.LEAVE_ADDRESS ?? '',
  },
  // Without this the 404 page has no language, and has inline styles that the Content-Security-Policy blocks.
  experimental: {
    globalNotFound: true,
    // Otherwise Next leaves one processor idle while it writes the pages.
    cpus: availableParallelism(),
  },
  sassOptions: {
    loadPaths: [path.join(root, 'node_modules/@uswds/uswds/packages')],
    quietDeps: true,
    additionalData: `$brand: ${brand}; $brand-in-the-dark: ${brandInTheDark}; $on-brand: ${onBrand};`,
  },
};

export default withNextIntl(config);
