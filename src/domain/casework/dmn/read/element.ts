/** An element as dmn-moddle holds it. What it may have is read by the functions here, and anything else is absent. */
export interface Element {
  readonly $type: string;
  readonly [name: string]: unknown;
}

export const isElement = (value: unknown): value is Element =>
  typeof value === "object" && value !== null && typeof Reflect.get(value, "$type") === "string";

export function textIn(element: Element | undefined, name: string): string {
  const value = element?.[name];
  return typeof value === "string" ? value.trim() : "";
}

export function childIn(element: Element | undefined, name: string): Element | undefined {
  const value = element?.[name];
  return isElement(value) ? value : undefined;
}

export function childrenIn(element: Element | undefined, name: string): readonly Element[] {
  const value = element?.[name];
  return Array.isArray(value) ? value.filter(isElement) : [];
}
