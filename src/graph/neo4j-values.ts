/** Turns parameters into what the driver sends: JavaScript's whole numbers are integers to Cypher. */
import neo4j from 'neo4j-driver';

export function toParameters(
  parameters: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return mapValues(parameters);
}

function toValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toValue);
  if (typeof value === 'object' && value !== null) {
    return mapValues(value as Readonly<Record<string, unknown>>);
  }
  return value;
}

function mapValues(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, toValue(value)]));
}
