import Graph from "graphology";
import Sigma from "sigma";
import type { Chosen } from "../chosen/chosen";
import { drawHovered, drawName } from "./draw-names";
import { PROGRAMS } from "./programs";
import type { Drawing, Scene } from "./scene";

/** Names of nodes smaller than this are shown only when one is nearer. */
const NAMED_FROM = 7;
/** Of so few all are named. */
const FEW = 40;
const STEP = 1.5;

/** Draws a network that can be moved and come near to (WebGL). */
export function drawSigma(on: HTMLElement, onPressed: (what: Chosen) => void): Drawing {
  const graph = new Graph({ type: "undirected" });
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let paper = "";
  const sigma = new Sigma(graph, on, {
    nodeProgramClasses: PROGRAMS,
    enableEdgeEvents: true,
    labelFont: "system-ui, sans-serif",
    labelSize: 12,
    labelRenderedSizeThreshold: NAMED_FROM,
    labelColor: { attribute: "ink" },
    defaultDrawNodeLabel: drawName,
    defaultDrawNodeHover: (pen, data, settings) => drawHovered(pen, data, settings, paper),
    zIndex: true,
    ...(isCalm && { zoomDuration: 0, inertiaDuration: 0, doubleClickZoomingDuration: 0 }),
  });
  sigma.on("clickNode", ({ node }) => onPressed({ node }));
  sigma.on("clickEdge", ({ edge }) => onPressed({ from: graph.source(edge), to: graph.target(edge) }));
  const duration = isCalm ? 0 : 200;
  return {
    show: (scene) => {
      paper = scene.colours.paper;
      fill(graph, scene);
      sigma.refresh();
    },
    zoom: (by) => {
      const camera = sigma.getCamera();
      if (by === 0) void camera.animatedReset({ duration });
      else if (by > 1) void camera.animatedZoom({ duration, factor: STEP });
      else void camera.animatedUnzoom({ duration, factor: STEP });
    },
    end: () => sigma.kill(),
  };
}

function fill(graph: Graph, { nodes, ties, colours }: Scene): void {
  graph.clear();
  for (const { key, kind, name, x, y, size, colour, isFaded, isChosen } of nodes)
    graph.addNode(key, {
      // Upwards there, downwards here.
      x,
      y: 1 - y,
      size: isChosen ? size + 3 : size,
      color: isFaded ? colours.faded : isChosen ? colours.chosen : colour,
      label: isFaded ? "" : name,
      ink: colours.ink,
      type: kind,
      forceLabel: isChosen || nodes.length <= FEW,
      zIndex: isFaded ? 0 : 1,
    });
  for (const { from, to, width, isFaded, isChosen } of ties)
    if (!graph.hasEdge(from.key, to.key))
      graph.addEdge(from.key, to.key, {
        size: isChosen ? width + 1 : width,
        color: isFaded ? colours.faded : isChosen ? colours.chosen : colours.tie,
        zIndex: isChosen ? 1 : 0,
      });
}
