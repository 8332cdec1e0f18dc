/** What a part of a block says, and the element that says it. */
export interface Said {
  readonly text: string;
  readonly element: Element;
}
