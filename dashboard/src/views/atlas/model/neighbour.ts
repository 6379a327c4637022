/** Moves the focus among marks that lie on a plane: an arrow goes to the nearest in its direction. */
export type Located = readonly [id: string, x: number, y: number];

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Undefined for another key, and where nothing lies that way. */
export function neighbour(
  marks: readonly Located[],
  from: string,
  key: string,
): string | undefined {
  const direction = directions[key];
  const start = marks.find(([id]) => id === from);
  if (direction === undefined || start === undefined) return undefined;
  const [dx, dy] = direction;
  let best: string | undefined;
  let least = Infinity;
  for (const [id, x, y] of marks) {
    const along = (x - start[1]) * dx + (y - start[2]) * dy;
    const across = Math.abs((x - start[1]) * dy) + Math.abs((y - start[2]) * dx);
    // What lies aside counts for farther than what lies ahead.
    if (along <= 0 || across > along * 3 || along + across * 2 >= least) continue;
    least = along + across * 2;
    best = id;
  }
  return best;
}
