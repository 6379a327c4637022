/** What a panel shows, as rows: what its Data link writes. */
export type Cell = string | number | boolean | null;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a file says about itself: what it shows, of which day, by which sources, from which graph. */
export interface About {
  readonly title: string;
  readonly day: string | undefined;
  /** Where the page was that it was taken from. */
  readonly address: string;
  readonly graphHash: string | null;
  readonly citations: readonly { readonly source: string; readonly citation: string }[];
}

/** CSV as the exports write it: lines of `# ` that say what it is, then the columns and the rows. */
export function csvText(about: About, { columns, rows }: Table): string {
  const notes = aboutLines(about).map((line) => `# ${line.replace(/\s+/g, ' ')}`);
  const lines = [columns, ...rows].map((cells) => cells.map(csvCell).join(','));
  return [...notes, ...lines, ''].join('\n');
}

export function jsonText(about: About, { columns, rows }: Table): string {
  const objects = rows.map((cells) =>
    Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? null])),
  );
  return `${JSON.stringify({ about, rows: objects }, null, 2)}\n`;
}

/** The same as plain text, for a citation that is copied. */
export function aboutLines({
  title,
  day,
  address,
  graphHash,
  citations,
}: About): readonly string[] {
  return [
    `Entente. ${title}`,
    ...(day === undefined ? [] : [`day: ${day}`]),
    `address: ${address}`,
    `graph: ${graphHash === null ? 'facts are being loaded' : `sha256 ${graphHash}`}`,
    ...citations.map(({ source, citation }) => `citation: ${source}: ${citation}`),
  ];
}

/** A `#` outside of quotes would begin a comment for programs that skip the first lines as comments. */
function csvCell(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",#\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
