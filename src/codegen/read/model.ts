/** What the folders `schema/`, `cypher/` and `src/resolvers/` say, read into plain data. */
import type {
  DirectiveDefinitionNode,
  EnumTypeDefinitionNode,
  FieldDefinitionNode,
  InputObjectTypeDefinitionNode,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
  ScalarTypeDefinitionNode,
} from 'graphql';

import type { Names } from './cypher-names.ts';
import type { DeclaredStatement } from './declared.ts';
import type { KeptType } from './kept.ts';

/** The one place a field's value comes from. */
export type Origin =
  | { readonly kind: 'property'; readonly exclusive: boolean; readonly derived: boolean }
  | { readonly kind: 'relationship'; readonly type: string; readonly direction: 'IN' | 'OUT' }
  | { readonly kind: 'statement'; readonly file: string; readonly text: string }
  | { readonly kind: 'column' }
  | { readonly kind: 'resolver'; readonly file: string };

/** What the directives of a field say of it, beside its origin. */
export interface FieldMarks {
  /** As what a search looks into it, if it does. */
  readonly searched: 'name' | 'alias' | 'text' | undefined;
  readonly indexed: boolean;
}

export interface ModelField extends FieldMarks {
  /** Where the field is defined, such as `Source.title`: an interface's field serves all its types. */
  readonly coordinate: string;
  readonly name: string;
  readonly node: FieldDefinitionNode;
  readonly file: string;
  readonly origin: Origin;
  /** The name of the type, without list and non-null. */
  readonly target: string;
  readonly list: boolean;
  readonly nullable: boolean;
}

/**
 * What a type is: a `node` has an id of its own, a `part` belongs to one node and is stored as a
 * node of the graph beside it, a `row` is what a statement returns, `root` is what operations start from.
 */
export type TypeRole = 'node' | 'part' | 'row' | 'root';

/** What the directives of a type say of it; fields by their names. */
export interface TypeMarks {
  readonly validOn?: {
    readonly from: string;
    readonly until: string;
    readonly untilMeans: string | undefined;
    readonly observed: string | undefined;
  };
  readonly covers?: { readonly from: string; readonly to: string };
  readonly cites?: { readonly source: string; readonly evidence: string };
}

export interface ModelType {
  readonly name: string;
  readonly role: TypeRole;
  readonly abstract: boolean;
  readonly node: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
  readonly file: string;
  /** All interfaces, those of its interfaces included. */
  readonly interfaces: readonly string[];
  /** The object types that a value of this type can have; itself, unless it is an interface. */
  readonly possible: readonly string[];
  /** Its own fields and those of its interfaces. */
  readonly fields: readonly ModelField[];
  readonly marks: TypeMarks;
}

export interface Model {
  readonly types: ReadonlyMap<string, ModelType>;
  readonly enums: ReadonlyMap<string, EnumTypeDefinitionNode>;
  readonly scalars: ReadonlyMap<string, ScalarTypeDefinitionNode>;
  readonly inputs: ReadonlyMap<string, InputObjectTypeDefinitionNode>;
  /** Those that the API keeps. */
  readonly directives: readonly DirectiveDefinitionNode[];
  /** The statements of `cypher/` that answer no field. */
  readonly statements: readonly DeclaredStatement[];
  /** What the store keeps beside the facts. */
  readonly kept: readonly KeptType[];
  /** All that a statement may name. */
  readonly names: Names;
}
