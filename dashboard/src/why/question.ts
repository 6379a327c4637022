/** What a mark can be asked: why it is drawn. */
export type Question =
  /** A member, a bar, a cell: a state and an alliance on a day. */
  | {
      readonly kind: 'membership';
      readonly alliance: string;
      readonly state: string;
      readonly day: string;
    }
  /** An edge: two states on a day, and the alliances that make them allies. */
  | { readonly kind: 'pair'; readonly a: string; readonly b: string; readonly day: string }
  /** A shade of the map, a node of the network: a state on a day, its alliances and allies. */
  | { readonly kind: 'state'; readonly state: string; readonly day: string }
  /** A term, a lifespan, a treaty, an operation, a statement: what its source records, and where. */
  | { readonly kind: 'cited'; readonly id: string };

/** What the answer to one kind of question is given. */
export interface WhyProps<Kind extends Question['kind']> {
  readonly question: Extract<Question, { readonly kind: Kind }>;
  /** The id of the heading, which names the dialog. */
  readonly heading: string;
}

export function keyOf(question: Question): string {
  return JSON.stringify(question);
}
