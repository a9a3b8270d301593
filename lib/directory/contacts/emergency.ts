import type { Place } from '../place';

/** Lines for somebody in danger. No supplied file can change or remove them. */
export const EMERGENCY_LINES: readonly Place[] = [
  {
    id: 'emergency',
    name: '911',
    kind: 'emergency',
    phones: [{ number: '911' }],
    confirm: false,
    serves: ['emergency-health-care', 'public-safety', 'life-or-safety-program'],
  },
  {
    id: 'crisis-988',
    name: '988 Colorado Mental Health Line',
    kind: 'line',
    phones: [{ number: '988' }, { number: '988', label: 'text' }],
    languageNote: 'calls-in-many',
    asOf: '2025',
    confirm: false,
    serves: ['crisis-counseling'],
  },
];
