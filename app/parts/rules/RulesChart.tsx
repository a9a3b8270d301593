import { useTranslations } from 'next-intl';
import { type Axis, axisFor, LANES, placeOf, type Stretch, stretchesOf } from '@/lib/reading/ruleChart';
import type { Day } from '@/rules';
import { useDay } from '../useDay';
import { useCell } from './useCell';

interface RulesChartProps {
  /** The end of the bars: the future is unknown. */
  readonly today: Day;
  /** The marked day. */
  readonly asOf: Day;
}

/** What each authority required in which period: a bar for each situation, and the same in words below it. */
export function RulesChart({ today, asOf }: RulesChartProps) {
  const t = useTranslations('rules');
  const day = useDay();
  const axis = axisFor(today);
  return (
    <div className="rules-chart">
      <p>
        {t('chart.intro')} {t('chart.now', { date: day(asOf) })}
      </p>
      <svg className="rules-chart__axis" aria-hidden="true">
        {axis.marks.map((year) => (
          <text key={year} x={`${placeOf(`${year}-01-01`, axis)}%`} y="1rem" textAnchor={anchor(year, axis)}>
            {year}
          </text>
        ))}
      </svg>
      <ul className="rules-chart__lanes">
        {LANES.map((lane) => (
          <LaneOf key={lane.id} lane={lane} axis={axis} today={today} asOf={asOf} />
        ))}
      </ul>
    </div>
  );
}

const anchor = (year: number, { first, last }: Axis) =>
  year === first ? 'start' : year === last ? 'end' : 'middle';

function LaneOf({ lane, axis, today, asOf }: { lane: (typeof LANES)[number]; axis: Axis } & RulesChartProps) {
  const t = useTranslations('rules');
  const day = useDay();
  const cell = useCell();
  const stretches = stretchesOf(lane).filter(({ from }) => from <= today);
  const words = ({ from, until, says }: Stretch) =>
    until === undefined || until > today
      ? t('chart.from', { from: day(from), cell: cell({ says, facts: [] }) })
      : t('chart.between', { from: day(from), until: day(until), cell: cell({ says, facts: [] }) });
  return (
    <li>
      <p className="rules-chart__lane">{t(`lanes.${lane.id}`)}</p>
      <svg className="rules-chart__bar" aria-hidden="true">
        {axis.marks.map((year) => (
          <rect
            key={year}
            className="rules-chart__mark"
            x={`${placeOf(`${year}-01-01`, axis)}%`}
            width="1"
            height="100%"
          />
        ))}
        {stretches.map((stretch) => (
          <rect
            key={stretch.from}
            className={`rules-chart__stretch rules-chart__stretch--${stretch.says}`}
            {...box(stretch, axis, today)}
          />
        ))}
        <rect className="rules-chart__now" x={`${placeOf(asOf, axis)}%`} width="3" height="100%" />
      </svg>
      <ul className="rules-chart__words">
        {stretches.map((stretch) => (
          <li key={stretch.from} className={`rules-chart__key rules-chart__key--${stretch.says}`}>
            {words(stretch)}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The box of a period in its bar. A check has a higher box, so that the chart does not depend on color. */
function box({ from, until = '9999-12-31', says }: Stretch, axis: Axis, today: Day) {
  const start = placeOf(from, axis);
  const end = placeOf(until < today ? until : today, axis);
  const [y, height] =
    says === 'required' ? ['0', '100%'] : says === 'not_required' ? ['70%', '30%'] : ['35%', '65%'];
  return { x: `${start}%`, width: `${Math.round((end - start) * 10) / 10}%`, y, height };
}
