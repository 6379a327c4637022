/** What the planner knows of a field and of a type; the values are generated into `src/generated/plans.ts`. */

interface Coordinate {
  /** Where the field is defined, such as `Source.title`. */
  readonly coordinate: string;
}

/** A property of the node. */
export interface PropertyPlan extends Coordinate {
  readonly kind: 'property';
  readonly property: string;
  /** The property that orders and compares: the earliest day of a partial date. */
  readonly order: string;
  readonly scalar: string;
  readonly list: boolean;
  readonly nullable: boolean;
  /** Whether the date is the first day on which something no longer holds. */
  readonly exclusive: boolean;
  /** Whether the loader computes it, so that no source gives it. */
  readonly derived: boolean;
  /** As what a search looks into it: a name, another name, or any other text. */
  readonly searched?: 'name' | 'alias' | 'text';
  /** Whether the graph has an index of its values. */
  readonly indexed: boolean;
}

/** The node or nodes at the other end of a relationship. */
export interface RelationshipPlan extends Coordinate {
  /** `one` node; a `connection` of nodes; `parts`, listed in the order of their owner. */
  readonly kind: 'one' | 'connection' | 'parts';
  readonly type: string;
  readonly direction: 'IN' | 'OUT';
  readonly target: string;
  /** Whether there may be none, where there can be only one. */
  readonly nullable: boolean;
}

/** A statement of `cypher/`, in which the parent is `this`. */
export interface StatementPlan extends Coordinate {
  readonly kind: 'statement';
  /** The text cut at its parameters: text, parameter, text, parameter, …, text. */
  readonly cuts: readonly string[];
  /** Its columns: one of any name, or those of the row type that it returns. */
  readonly columns: readonly string[];
  readonly target: string;
  readonly list: boolean;
}

/** A column of a statement, in a type that is not a node. */
export interface ColumnPlan extends Coordinate {
  readonly kind: 'column';
  readonly column: string;
  readonly target: string;
  readonly list: boolean;
}

/** A resolver of `src/resolvers/`; of a field whose type is a node it returns ids. */
export interface ResolverPlan extends Coordinate {
  readonly kind: 'resolver';
  readonly target: string;
  readonly list: boolean;
}

/** A root field over the nodes of one type. */
export interface NodesPlan extends Coordinate {
  /** One node by `id`; the `nodes` of `ids`; or the `all` connection. */
  readonly kind: 'byId' | 'byIds' | 'all';
  readonly target: string;
}

export type FieldPlan =
  PropertyPlan | RelationshipPlan | StatementPlan | ColumnPlan | ResolverPlan | NodesPlan;

export interface TypePlan {
  readonly name: string;
  /** A `node` has an id of its own, a `part` belongs to one node, a `row` is what a statement returns, from a `root` operations start. */
  readonly role: 'node' | 'part' | 'row' | 'root';
  /** The labels of its nodes: the type and all its interfaces. */
  readonly labels: readonly string[];
  /** The object types that a value of this type can have; itself, unless it is an interface. */
  readonly possible: readonly string[];
  readonly fields: Readonly<Record<string, FieldPlan>>;
  /** Where facts of the type hold for a time: when. */
  readonly validity?: ValidityPlan;
  /** Where facts of the type are one source's: the fields that name it, and the places in it. */
  readonly citation?: { readonly source: string; readonly evidence: string };
}

/** When a fact holds; all but the coverage are properties of its node. */
export interface ValidityPlan {
  /** The earliest and the latest day on which it can have begun. */
  readonly startMin: string;
  readonly startMax: string;
  /** The earliest and the latest day on which it can have ceased to hold. */
  readonly endMin: string;
  readonly endMax: string;
  /** Where facts differ in what they mean by their end: that date, and what says whether it is `LAST_DAY`. */
  readonly end?: { readonly date: string; readonly means: string };
  /** The day on which it was observed, where no more is known than that it held then. */
  readonly observed?: string;
  /** The source of the fact, and the properties there of the first and the last day that it covers. */
  readonly coverage?: {
    readonly type: string;
    readonly direction: 'IN' | 'OUT';
    readonly target: string;
    readonly from: string;
    readonly to: string;
  };
}

export type TypePlans = Readonly<Record<string, TypePlan>>;

/** Whether it is not an interface: a node of the graph has the label of one such type. */
export function isConcrete({ name, possible }: TypePlan): boolean {
  return possible.length === 1 && possible[0] === name;
}
