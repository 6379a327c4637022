/** The coverage of each dataset, below the years: after it, the memberships that it had open are only presumed. */
import type { SourceInfo } from '../../../api/use-sources.ts';

interface Props {
  readonly datasets: readonly SourceInfo[];
  readonly x: (date: string) => number;
  readonly width: number;
}

const row = 15;

export function Coverage({ datasets, x, width }: Props) {
  if (width < 600 || datasets.length === 0) return null;
  return (
    <svg className="coverage" width={width} height={datasets.length * row + 4} aria-hidden="true">
      {datasets.map(({ id, label, coverageStart, coverageEnd }, index) => {
        const from = Math.max(0, x(coverageStart));
        const to = Math.min(width, Math.max(x(coverageEnd), from + 3));
        const y = index * row + 9;
        return (
          <g key={id}>
            <line x1={from} x2={to} y1={y} y2={y} />
            <line className="end" x1={to} x2={to} y1={y - 4} y2={y + 4} />
            <text x={0} y={y + 4}>
              {label}{' '}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
