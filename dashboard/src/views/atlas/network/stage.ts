/** Sets up the library that draws the network: what it draws, and what it must leave to the page. */
import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { layerDashed, pathLine } from 'sigma/rendering';
import type { EdgeLook, NodeLook } from './draw.ts';
import type { Colors } from './colors.ts';

const family = 'Source Sans 3 Variable';

/** Its labels are drawn from the font, which has to be there first. */
export async function fontIsThere(): Promise<void> {
  await document.fonts.load(`400 16px "${family}"`);
}

export type Stage = ReturnType<typeof openStage>;

export function openStage(container: HTMLElement, colors: Colors) {
  return new Sigma(new UndirectedGraph<NodeLook, EdgeLook>(), container, {
    primitives: {
      edges: {
        paths: [pathLine()],
        variables: {
          dash: { type: 'number', default: 0 },
          gap: { type: 'number', default: 0 },
        },
        layers: [
          layerDashed({
            dashSize: { attribute: 'dash', mode: 'pixels' },
            gapSize: { attribute: 'gap', mode: 'pixels' },
          }),
        ],
      },
      nodes: { label: { font: { family }, color: colors.ink, margin: 3 } },
    },
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        label: { attribute: 'label' },
        labelSize: 13,
        labelColor: colors.ink,
        labelVisibility: ({ front }) => (front ? 'visible' : 'auto'),
        depth: ({ front }) => (front ? 'topNodes' : 'nodes'),
      },
      edges: {
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        opacity: { attribute: 'opacity' },
        dash: { attribute: 'dash' },
        gap: { attribute: 'gap' },
        depth: ({ front }) => (front ? 'topEdges' : 'edges'),
      },
    },
    settings: {
      enableEdgeEvents: true,
      enableCameraRotation: false,
      // A wheel or a finger that passes over it scrolls the page; its buttons zoom.
      gestureTarget: 'page',
      autoRescale: true,
      stagePadding: 12,
      minEdgeThickness: 0.5,
      labelRenderedSizeThreshold: 3,
      labelDensity: 0.7,
      labelGridCellSize: 90,
      minCameraRatio: 0.08,
      maxCameraRatio: 1.2,
    },
  });
}
