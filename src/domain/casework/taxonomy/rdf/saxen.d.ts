declare module "saxen" {
  type Decode = (text: string) => string;
  type Where = () => { readonly line: number; readonly column: number };
  export class Parser {
    on(
      event: "openTag",
      hear: (name: string, attributes: () => Readonly<Record<string, string>>, decode: Decode) => void,
    ): this;
    on(event: "closeTag", hear: () => void): this;
    on(event: "text", hear: (text: string, decode: Decode) => void): this;
    on(event: "cdata", hear: (text: string) => void): this;
    on(event: "error" | "warn", hear: (error: Error, where: Where) => void): this;
    parse(xml: string): this;
  }
}
