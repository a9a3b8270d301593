import { render } from '@testing-library/react';
import { IntlProvider } from 'use-intl';
import { usePageLocale, usePagePath } from '@/app/parts/usePageLocale';
import { intlLocale, locales } from '@/lib/i18n/locales';

function Shown() {
  return `${usePageLocale()} ${usePagePath()()} ${usePagePath()('check')}`;
}

it.each(locales)('a component knows the language around it and the addresses of its pages: %s', (locale) => {
  const { container } = render(
    <IntlProvider locale={intlLocale(locale)} messages={{}}>
      <Shown />
    </IntlProvider>,
  );
  expect(container.textContent).toBe(`${locale} /${locale}/ /${locale}/check/`);
});
