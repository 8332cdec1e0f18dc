/** What a hash begins with (FIPS 180-4 §5.3.3). */
export const FIRST_STATE: readonly number[] = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

export const BLOCK_BYTES = 64;

// FIPS 180-4 §4.2.2. Every word here is a signed integer of 32 bits, and so is every
// sum of two: anything larger, and a browser reckons in floating point.
const K = Int32Array.from([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);
const W = new Int32Array(64);

const word = (words: Int32Array, at: number): number => words[at] ?? 0;

/** The first sum of a round, with its word and constant in `added` (FIPS 180-4 §6.2.2). */
const first = (e: number, f: number, g: number, h: number, added: number): number => {
  const sigma = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
  return (((h + added) | 0) + ((sigma + (g ^ (e & (f ^ g)))) | 0)) | 0;
};

const second = (a: number, b: number, c: number): number =>
  ((((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) + ((a & b) | (c & (a | b)))) | 0;

function schedule(view: DataView, at: number): void {
  for (let i = 0; i < 16; i++) W[i] = view.getInt32(at + i * 4);
  for (let i = 16; i < 64; i++) {
    const x = word(W, i - 15);
    const y = word(W, i - 2);
    const low = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const high = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    W[i] = (((low + high) | 0) + ((word(W, i - 7) + word(W, i - 16)) | 0)) | 0;
  }
}

/** Takes the blocks of `view` from byte `from` up to `to`, whole ones, into the state of a SHA-256 (FIPS 180-4 §6.2). */
export function takeBlocks(state: Int32Array, view: DataView, from: number, to: number): void {
  let [a, b, c, d] = [word(state, 0), word(state, 1), word(state, 2), word(state, 3)];
  let [e, f, g, h] = [word(state, 4), word(state, 5), word(state, 6), word(state, 7)];
  for (let at = from; at < to; at += BLOCK_BYTES) {
    schedule(view, at);
    const a0 = a;
    const b0 = b;
    const c0 = c;
    const d0 = d;
    const e0 = e;
    const f0 = f;
    const g0 = g;
    const h0 = h;
    // Four rounds a step: after them each letter stands where it stood.
    for (let i = 0; i < 64; i += 4) {
      let t = first(e, f, g, h, (word(K, i) + word(W, i)) | 0);
      h = (d + t) | 0;
      d = (t + second(a, b, c)) | 0;
      t = first(h, e, f, g, (word(K, i + 1) + word(W, i + 1)) | 0);
      g = (c + t) | 0;
      c = (t + second(d, a, b)) | 0;
      t = first(g, h, e, f, (word(K, i + 2) + word(W, i + 2)) | 0);
      f = (b + t) | 0;
      b = (t + second(c, d, a)) | 0;
      t = first(f, g, h, e, (word(K, i + 3) + word(W, i + 3)) | 0);
      e = (a + t) | 0;
      a = (t + second(b, c, d)) | 0;
    }
    a = (a + a0) | 0;
    b = (b + b0) | 0;
    c = (c + c0) | 0;
    d = (d + d0) | 0;
    e = (e + e0) | 0;
    f = (f + f0) | 0;
    g = (g + g0) | 0;
    h = (h + h0) | 0;
  }
  state.set([a, b, c, d, e, f, g, h]);
}
