import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** Fluent's themes in the size and type of the program: 13 px text, 12 px the smallest. */
export const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: ours(webLightTheme),
  dark: ours(webDarkTheme),
};

function ours(theme: Theme): Theme {
  return {
    ...theme,
    fontFamilyBase: '"Segoe UI", "Noto Sans", sans-serif',
    fontFamilyNumeric: '"Segoe UI", "Noto Sans", sans-serif',
    fontSizeBase100: '12px',
    fontSizeBase300: '13px',
    lineHeightBase300: '18px',
    fontSizeBase400: '14px',
    lineHeightBase400: '20px',
    fontSizeBase500: '16px',
    lineHeightBase500: '22px',
    shadow16: theme.shadow8,
    shadow64: theme.shadow16,
  };
}
