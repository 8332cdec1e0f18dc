/** Bytes that are written one after the other. Numbers are unsigned and below 2^32, seven bits a byte, the lowest first (LEB128). */
export class ByteWriter {
  private bytes: Uint8Array<ArrayBuffer>;
  private length = 0;

  constructor(expected = 64) {
    this.bytes = new Uint8Array(expected);
  }

  number(value: number): void {
    this.makeRoom(5);
    let left = value;
    while (left > 0x7f) {
      this.bytes[this.length++] = (left & 0x7f) | 0x80;
      left >>>= 7;
    }
    this.bytes[this.length++] = left;
  }

  raw(bytes: ArrayLike<number>): void {
    this.makeRoom(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** The UTF-16 units of a text from a place on, counted. */
  text(text: string, from = 0): void {
    this.number(text.length - from);
    for (let i = from; i < text.length; i += 1) this.number(text.charCodeAt(i));
  }

  get size(): number {
    return this.length;
  }

  /** What was written, in bytes of its own. */
  taken(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes);
    this.bytes = grown;
  }
}
