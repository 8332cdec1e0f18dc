/** Reads what a `ByteWriter` wrote, from a place on. Beyond the end there are zeros, so that damaged bytes end every loop. */
export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    public at = 0,
    private readonly end = bytes.length,
  ) {}

  get isDone(): boolean {
    return this.at >= this.end;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.at < this.end ? (this.bytes[this.at] ?? 0) : 0;
      this.at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value >>> 0;
  }

  /** A text that shares its beginning with another one. */
  text(beginning = ""): string {
    const length = Math.min(this.number(), this.end - this.at);
    let text = beginning;
    for (let i = 0; i < length; i += 1) text += String.fromCharCode(this.number());
    return text;
  }

  /** So many bytes, not copied. */
  raw(length: number): Uint8Array {
    const from = this.at;
    this.at = Math.min(this.end, from + length);
    return this.bytes.subarray(from, this.at);
  }

  /** What is left, not copied. */
  rest(): Uint8Array {
    return this.raw(this.end - this.at);
  }
}
