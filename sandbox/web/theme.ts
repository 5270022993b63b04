import type { State } from './state.ts';

type Theme = State['theme'];

const name = 'easel-theme';
const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** What somebody chose here before; what the system has, until they choose. */
export function currentTheme(): Theme {
  const chosen = localStorage.getItem(name);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return dark.matches ? 'dark' : 'light';
}

/** Keeps what somebody has chosen, for this and other windows. */
export function rememberTheme(theme: Theme): void {
  localStorage.setItem(name, theme);
}

/** Calls back when the system, or another window, has another one now. */
export function onTheme(listener: (theme: Theme) => void): void {
  const tell = (): void => {
    listener(currentTheme());
  };
  dark.addEventListener('change', tell);
  window.addEventListener('storage', tell);
}
