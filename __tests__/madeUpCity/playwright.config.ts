import { defineConfig } from '@playwright/test';
import shared from '../browser/playwright.config';

export default defineConfig(shared, { testDir: '.', globalSetup: '../browser/server.ts' });
