/** A part of an expression, as feelin's grammar names it. */
export interface Node {
  readonly name: string;
  readonly text: string;
  readonly children: readonly Node[];
}

/** The first child of a kind. */
export const childOf = (node: Node, name: string): Node | undefined => node.children.find((one) => one.name === name);

/** Whether it, or anything in it, is of a kind. */
export const holds = (node: Node, name: string): boolean =>
  node.name === name || node.children.some((one) => holds(one, name));
