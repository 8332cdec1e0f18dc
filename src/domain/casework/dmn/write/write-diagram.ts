import { type Element, all, isElement, make, one, put, textIn } from "./tree";

const WIDTH = 180;
const HEIGHT: Readonly<Record<string, number>> = { "dmn:Decision": 80, "dmn:BusinessKnowledgeModel": 46 };
const OTHERS_HEIGHT = 45;
const STEP = 220;
const TOP = 80;
const BENEATH = 260;
const LEFT = 160;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The diagram of a model (DMN 1.3, 13): what has no shape gets one, decisions above and what they need beneath; shapes and edges of
 * what is gone go. What was laid out stays where it is.
 */
export function writeDiagram(definitions: Element): void {
  const elements = all(definitions, "drgElement");
  const diagram = diagramOf(definitions);
  const ids = new Set([...elements, ...elements.flatMap(requirements), ...all(definitions, "artifact")].map(idOf));
  const held = all(diagram, "diagramElements").filter((shown) => ids.has(refOf(shown)) || refOf(shown) === "");
  const shown = new Set(held.map(refOf));
  const boxes = new Map(held.flatMap((shape) => boxIn(shape)));
  const shapes = elements.filter((element) => !shown.has(idOf(element))).map((element) => newShape(element, boxes));
  const edges = elements.flatMap((element) =>
    requirements(element)
      .filter((requirement) => idOf(requirement) !== "" && !shown.has(idOf(requirement)))
      .flatMap((requirement) => newEdge(requirement, idOf(element), boxes)),
  );
  put(diagram, "diagramElements", [...held, ...shapes, ...edges]);
}

const idOf = (element: Element): string => textIn(element, "id");

function refOf(shown: Element): string {
  const ref = shown.get("dmnElementRef");
  return isElement(ref) ? idOf(ref) : "";
}

const requirements = (element: Element): readonly Element[] => [
  ...all(element, "informationRequirement"),
  ...all(element, "knowledgeRequirement"),
  ...all(element, "authorityRequirement"),
];

function diagramOf(definitions: Element): Element {
  const di = one(definitions, "dmnDI") ?? make("dmndi:DMNDI");
  put(definitions, "dmnDI", di);
  const [first] = all(di, "diagrams");
  if (first) return first;
  const diagram = make("dmndi:DMNDiagram", { id: "diagram_1" });
  put(di, "diagrams", [diagram]);
  return diagram;
}

function boxIn(shape: Element): [string, Box][] {
  const bounds = one(shape, "bounds");
  if (!bounds) return [];
  const number = (name: string): number => Number(bounds.get(name) ?? 0);
  return [[refOf(shape), { x: number("x"), y: number("y"), width: number("width"), height: number("height") }]];
}

/** Right of all that stands in its line. */
function newShape(element: Element, boxes: Map<string, Box>): Element {
  const height = HEIGHT[element.$type] ?? OTHERS_HEIGHT;
  const y = element.$type === "dmn:Decision" ? TOP : BENEATH;
  const right = [...boxes.values()]
    .filter((box) => box.y < y + height && box.y + box.height > y)
    .reduce((most, box) => Math.max(most, box.x + STEP), LEFT);
  const box: Box = { x: right, y, width: WIDTH, height };
  boxes.set(idOf(element), box);
  return make("dmndi:DMNShape", {
    id: `shape_${idOf(element)}`,
    dmnElementRef: element,
    bounds: make("dc:Bounds", { ...box }),
  });
}

/** From what is needed to who needs it; none where either has no place (of another file, say). */
function newEdge(requirement: Element, to: string, boxes: ReadonlyMap<string, Box>): Element[] {
  const href = ["requiredInput", "requiredDecision", "requiredKnowledge", "requiredAuthority"]
    .map((name) => textIn(one(requirement, name), "href"))
    .find((text) => text !== "");
  const start = boxes.get((href ?? "").replace(/^#/u, ""));
  const end = boxes.get(to);
  if (!start || !end) return [];
  const isBeneath = start.y >= end.y + end.height;
  const point = (box: Box, atTop: boolean) =>
    make("dc:Point", { x: box.x + box.width / 2, y: atTop ? box.y : box.y + box.height });
  return [
    make("dmndi:DMNEdge", {
      id: `edge_${idOf(requirement)}`,
      dmnElementRef: requirement,
      waypoint: [point(start, isBeneath), point(end, !isBeneath)],
    }),
  ];
}
