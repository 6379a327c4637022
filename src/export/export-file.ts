/** Makes an export file: its name, its type, and its text, piece by piece. */
import { badUserInput } from '../errors.ts';
import { datasetsInPart } from '../generated/statements.ts';
import type { Graph } from '../graph/graph.ts';
import { checkSources } from '../membership/read/checked.ts';
import { readRecorded } from '../membership/read/recorded.ts';
import { chunksOf } from './formats/chunks.ts';
import { readCitations } from './citations.ts';
import { readCodes } from './codes.ts';
import { csvText } from './formats/csv.ts';
import { draw } from './subjects/draw.ts';
import type { Drawing } from './subjects/draw.ts';
import { gexfText } from './formats/gexf.ts';
import { graphHash } from './graph-hash.ts';
import { graphmlText } from './formats/graphml.ts';
import { jsonNetwork, jsonTable } from './formats/json.ts';
import { metaOf } from './meta.ts';
import type { Meta } from './meta.ts';
import type { Period } from './subjects/period.ts';
import type { ExportRequest, Format } from './request.ts';
import type { Network } from './formats/table.ts';

export interface ExportFile {
  readonly name: string;
  readonly contentType: string;
  /** Never the whole text at once. */
  readonly text: AsyncIterable<string>;
}

const contentTypes: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
};

/** When it resolves, the graph has been read, and the request has been checked completely. */
export async function exportFile(graph: Graph, request: ExportRequest): Promise<ExportFile> {
  const { subject, format, period, sources } = request;
  await checkSources(graph, 'sources', sources);
  const drawing = draw(request, await readRecorded(graph, { sources }), await readCodes(graph));
  const meta = metaOf(request, {
    graphHash: await graphHash(graph),
    selectionOnly: (await datasetsInPart(graph, { sources: sources ?? null })).flat(),
    citations: await readCitations(graph, drawing.citedSources),
  });
  return {
    name: `${['entente', subject, ...daysInName(period)].join('-')}.${format}`,
    contentType: contentTypes[format],
    text: chunksOf(textOf(request, meta, drawing)),
  };
}

function textOf({ subject, format }: ExportRequest, meta: Meta, drawing: Drawing) {
  switch (format) {
    case 'csv':
      return csvText(meta, drawing.table());
    case 'json':
      return subject === 'network'
        ? jsonNetwork(meta, networkIn(drawing, subject, format))
        : jsonTable(meta, subject, drawing.table());
    case 'graphml':
      return graphmlText(meta, networkIn(drawing, subject, format));
    case 'gexf':
      return gexfText(meta, networkIn(drawing, subject, format));
    default:
      return format satisfies never;
  }
}

function networkIn(
  { network }: Drawing,
  subject: ExportRequest['subject'],
  format: Format,
): Network {
  if (network !== undefined) return network();
  throw badUserInput(
    subject === 'dyads'
      ? `A file in ${format} holds one year: give the same year twice, or choose csv or json.`
      : `${subject} is a table, not a network: choose csv or json instead of ${format}.`,
  );
}

function daysInName(period: Period): readonly string[] {
  switch (period.kind) {
    case 'day':
      return [period.day];
    case 'years':
      return [...new Set([String(period.from), String(period.to)])];
    case 'ever':
      return [];
    default:
      return period satisfies never;
  }
}
