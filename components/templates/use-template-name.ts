import { useTranslations } from 'next-intl';
import type { ListedTemplate } from '@/lib/templates/speech-template';

/** What a template is called: by the office, else by the program. */
export function useTemplateName(): (template: ListedTemplate) => string {
  const t = useTranslations('templates.builtIn');
  return ({ name, builtIn }) => (builtIn ? t(builtIn) : name);
}
