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
  // `~` is how a stylesheet names a package; USWDS's pictures are found through it wherever the rule stands.
  turbopack: { root, resolveAlias: { '~@uswds/uswds/img/*': '@uswds/uswds/img/*' } },
  images: { unoptimized: true },
  // On a busy machine a page with every service takes longer than the minute that Next allows.
  staticPageGenerationTimeout: 600,
  // `npm test` checks the types of everything, tests included; a build need not wait for it.
  typescript: { ignoreBuildErrors: true, tsconfigPath: path.relative(root, cityConfig) },
  // Islands in development read it where `lib/node/build/bundle.ts` puts it in the build.
  env: {
    BASE_PATH: process.env.BASE_PATH ?? '',
    FEEDBACK_EMAIL: process.env.FEEDBACK_EMAIL ?? '',
    LEAVE_ADDRESS: process.env.LEAVE_ADDRESS ?? '',
  },
  // Without this the 404 has no language and carries inline styles, which the Content-Security-Policy refuses.
  experimental: {
    globalNotFound: true,
    // Next leaves a processor idle while it writes the pages.
    cpus: availableParallelism(),
  },
  sassOptions: {
    loadPaths: [path.join(root, 'node_modules/@uswds/uswds/packages')],
    quietDeps: true,
    additionalData: `$brand: ${brand}; $brand-in-the-dark: ${brandInTheDark}; $on-brand: ${onBrand};`,
  },
};

export default withNextIntl(config);
