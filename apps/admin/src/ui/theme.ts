import { theme, type ThemeConfig } from 'antd';
import { useSyncExternalStore } from 'react';

export type Scheme = 'light' | 'dark';

const kept = 'zixin-scheme';
const dark = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

export function schemeNow(): Scheme {
  const chosen = localStorage.getItem(kept);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return dark.matches ? 'dark' : 'light';
}

export function chooseScheme(scheme: Scheme): void {
  localStorage.setItem(kept, scheme);
  show();
}

export function useScheme(): Scheme {
  return useSyncExternalStore(subscribe, schemeNow);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Our own style sheet reads the scheme from the document. */
function show(): void {
  document.documentElement.dataset['scheme'] = schemeNow();
  for (const listener of listeners) listener();
}

dark.addEventListener('change', show);
show();

/** Map and alias tokens named one by one: antd's seeds do not reach AA contrast, and its dark algorithm bends them. */
const ours = {
  light: {
    colorPrimary: '#0F5EC7',
    colorPrimaryHover: '#0B4DA6',
    colorPrimaryActive: '#093F88',
    colorPrimaryBg: '#E8F1FC',
    colorLink: '#0F5EC7',
    colorLinkHover: '#0B4DA6',
    colorText: '#14181D',
    colorTextSecondary: '#4A5360',
    colorTextTertiary: '#5A6470',
    colorTextDescription: '#4A5360',
    colorTextPlaceholder: '#66707C',
    colorTextQuaternary: '#66707C',
    colorSuccess: '#14703F',
    colorSuccessText: '#14703F',
    colorSuccessBg: '#E6F4EC',
    colorWarning: '#8A5300',
    colorWarningText: '#8A5300',
    colorWarningBg: '#FFF3D6',
    colorError: '#B3261E',
    colorErrorText: '#B3261E',
    colorErrorBg: '#FDEBE9',
    colorBorder: '#7C858F',
    colorBorderSecondary: '#DDE2E7',
    colorSplit: '#DDE2E7',
    colorBgLayout: '#F4F6F8',
    colorBgContainer: '#FFFFFF',
    colorBgElevated: '#FFFFFF',
  },
  dark: {
    colorPrimary: '#1F6BD0',
    colorPrimaryHover: '#2872D6',
    colorPrimaryActive: '#185AB2',
    colorPrimaryBg: '#142538',
    colorLink: '#74B4FF',
    colorLinkHover: '#9CCBFF',
    colorText: '#E7EBEF',
    colorTextSecondary: '#AAB4BF',
    colorTextTertiary: '#9AA5B1',
    colorTextDescription: '#AAB4BF',
    colorTextPlaceholder: '#8E99A5',
    colorTextQuaternary: '#8E99A5',
    colorSuccess: '#5CC68B',
    colorSuccessText: '#5CC68B',
    colorSuccessBg: '#12291D',
    colorWarning: '#F0B44C',
    colorWarningText: '#F0B44C',
    colorWarningBg: '#2E2410',
    colorError: '#FF938A',
    colorErrorText: '#FF938A',
    colorErrorBg: '#361B19',
    colorBorder: '#6F7A87',
    colorBorderSecondary: '#2C343D',
    colorSplit: '#2C343D',
    colorBgLayout: '#0E1216',
    colorBgContainer: '#171C22',
    colorBgElevated: '#1E252D',
  },
} as const;

const shape = {
  // A motion that a quick answer cuts short never ends: a button would keep "loading" in its name.
  motion: false,
  borderRadius: 4,
  fontSize: 14,
  controlHeight: 32,
  fontWeightStrong: 600,
  fontFamily:
    '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
};

export function themeOf(scheme: Scheme): ThemeConfig {
  const base = scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm;
  return {
    token: shape,
    algorithm: (seed, map) => ({ ...base(seed, map), ...ours[scheme] }),
    components: {
      Button: scheme === 'dark' ? { dangerColor: '#14181D' } : {},
      DatePicker: { colorTextDisabled: scheme === 'dark' ? '#8E99A5' : '#66707C' },
    },
  };
}

export const chartColours = {
  light: {
    series: ['#0F5EC7', '#7A6A00', '#12183F', '#5B1A0A', '#D6718A'],
    text: '#4A5360',
    line: '#DDE2E7',
  },
  dark: {
    series: ['#6AAEFF', '#8A8F98', '#F0F0F0', '#B8621B', '#FBB065'],
    text: '#AAB4BF',
    line: '#2C343D',
  },
};
