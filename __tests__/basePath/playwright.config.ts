import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../browser/chromium';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './server.ts',
  workers: 1,
  forbidOnly: true,
  reporter: 'list',
  use: { viewport: { width: 390, height: 844 }, launchOptions: await chromiumLaunch() },
});
