import { defineConfig } from '@playwright/test';
import { cityConfig } from '../../lib/node/city/chosen.js';
import { chromiumLaunch } from './chromium';

export default defineConfig({
  testDir: '.',
  tsconfig: cityConfig,
  outputDir: '../../test-results',
  globalSetup: './server.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: process.env.BROWSER_REPORT
    ? [['line'], ['json', { outputFile: process.env.BROWSER_REPORT }]]
    : 'list',
  use: {
    viewport: { width: 390, height: 844 },
    launchOptions: {
      ...(await chromiumLaunch()),
      // Playwright turns the back/forward cache off; browsers have it.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    },
  },
});
