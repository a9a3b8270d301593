import type city from '@city/messages';
import type product from '../../messages/en.json';

/** A key of `useTranslations`, `getTranslations` or `t` that the English messages of the product and of the city do not have does not compile. */
declare module 'use-intl' {
  interface AppConfig {
    Messages: typeof product & typeof city;
  }
}
