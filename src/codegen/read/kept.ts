/** What the store keeps beside the facts, read from its SDL: for codegen to know the names by. */
import { Kind, parse } from 'graphql';
import type { FieldDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import type { Fault } from './fault.ts';
import type { SourceFile } from './read-folder.ts';
import { builtInScalars, isList, isNonNull, literalArgument, namedType } from './type-nodes.ts';

/** What the store keeps beside the facts, such as the revisions: nodes with properties that are not part of the API. */
export interface KeptType {
  readonly name: string;
  readonly properties: readonly KeptProperty[];
  /** The relationship that leads to it, where one does: `@reachedBy(type: "ASSERTED_AS")`. */
  readonly reachedBy: string | undefined;
}

export interface KeptProperty {
  readonly name: string;
  readonly scalar: string;
  readonly list: boolean;
  readonly nullable: boolean;
}

/** Reads SDL of types with scalar fields. */
export function readKept(files: readonly SourceFile[], faults: Fault[]): readonly KeptType[] {
  return files.flatMap((file) => {
    const fault = (coordinate: string, problem: string, repair: string): void => {
      faults.push({ file: file.path, coordinate, problem, repair });
    };
    try {
      return parse(file.text).definitions.flatMap((node) => {
        if (node.kind === Kind.OBJECT_TYPE_DEFINITION) return [keptType(node, fault)];
        fault(node.kind, 'only types say what is kept.', 'Write a type.');
        return [];
      });
    } catch (error) {
      fault('', error instanceof Error ? error.message : String(error), 'Correct the SDL.');
      return [];
    }
  });
}

function keptType(
  { name, fields = [], directives = [] }: ObjectTypeDefinitionNode,
  fault: (coordinate: string, problem: string, repair: string) => void,
): KeptType {
  const reached = directives.find((each) => each.name.value === 'reachedBy');
  const reachedBy = reached && literalArgument(reached, 'type');
  return { name: name.value, properties: fields.map(keptProperty), reachedBy };

  function keptProperty(field: FieldDefinitionNode): KeptProperty {
    const scalar = namedType(field.type);
    if (!builtInScalars.includes(scalar)) {
      fault(
        `${name.value}.${field.name.value}`,
        `\`${scalar}\` is not a type of a property.`,
        `Known are ${builtInScalars.join(', ')}.`,
      );
    }
    return {
      name: field.name.value,
      scalar,
      list: isList(field.type),
      nullable: !isNonNull(field.type),
    };
  }
}
