import type messages from '../messages/zh-CN.json';
import type { Locale } from './i18n/locale';

declare module 'next-intl' {
  interface AppConfig {
    Messages: typeof messages;
    Locale: Locale;
  }
}
