/** How a layout lies on the canvas while all of it is shown. */
import type { Point } from '../../../map/world.ts';
import type { View } from './paint.ts';

/** Pixels that are left free around it: above and below, a state has room for its name. */
const aside = 14;
const above = 26;

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function frameOf(layout: ReadonlyMap<string, Point>): Frame {
  const xs = [...layout.values()].map(([x]) => x);
  const ys = [...layout.values()].map(([, y]) => y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** All of the frame in the middle of the canvas. */
export function viewOf(frame: Frame, width: number, height: number): View {
  const scale = Math.min((width - 2 * aside) / frame.width, (height - 2 * above) / frame.height);
  return {
    scale,
    x: (width - frame.width * scale) / 2 - frame.left * scale,
    y: (height - frame.height * scale) / 2 - frame.top * scale,
  };
}
