/** What is used of dmn-moddle to write. */
declare module "dmn-moddle" {
  interface ModdleElement {
    readonly $type: string;
    $parent?: ModdleElement;
    readonly $descriptor: { readonly ns?: { readonly localName: string; readonly uri?: string } };
    readonly $body?: string;
    get(name: string): unknown;
    set(name: string, value: unknown): void;
  }
  interface DmnModdle {
    create(type: string, attributes?: Readonly<Record<string, unknown>>): ModdleElement;
    createAny(name: string, uri: string, properties: Readonly<Record<string, unknown>>): ModdleElement;
  }
}
