import { NoPattern } from "./pattern";

/** The text of a pattern, read from left to right. */
export class Signs {
  #at = 0;

  constructor(readonly text: string) {}

  get atEnd(): boolean {
    return this.#at >= this.text.length;
  }

  get next(): string {
    return this.text.charAt(this.#at);
  }

  /** The next character, whole. @throws {NoPattern} where there is none */
  read(): string {
    const point = this.text.codePointAt(this.#at);
    if (point === undefined) throw new NoPattern();
    const sign = String.fromCodePoint(point);
    this.#at += sign.length;
    return sign;
  }

  take(text: string): boolean {
    if (!this.text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  /** As much as fits; empty where nothing does. The shape begins with `^` and never goes back. */
  takeAll(shape: RegExp): string {
    const [taken = ""] = shape.exec(this.text.slice(this.#at, this.#at + 100)) ?? [];
    this.#at += taken.length;
    return taken;
  }
}
