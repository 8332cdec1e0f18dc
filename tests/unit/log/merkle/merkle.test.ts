import { createHash } from "node:crypto";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  type Hash,
  addLeaf,
  checkConsistency,
  checkInclusion,
  consistencyProof,
  emptyFrontier,
  frontierPlaces,
  inclusionProof,
  leafHash,
  rootOf,
} from "../../../../src/domain/ledger/log";

// Reference: the recursive definition of RFC 9162 §2.1.1, over Node's own SHA-256.
const sha = (...parts: Uint8Array[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();
function treeHash(leaves: readonly string[]): Buffer {
  if (leaves.length === 0) return sha();
  if (leaves.length === 1) return sha(Uint8Array.of(0), Buffer.from(leaves[0] ?? "", "utf8"));
  const split = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  return sha(Uint8Array.of(1), treeHash(leaves.slice(0, split)), treeHash(leaves.slice(split)));
}

function grow(leaves: readonly string[]) {
  const nodes = new Map<string, Hash>();
  let frontier = emptyFrontier;
  for (const leaf of leaves) {
    const grown = addLeaf(frontier, leafHash(leaf));
    frontier = grown.frontier;
    for (const { level, index, hash } of grown.nodes) nodes.set(`${level}/${index}`, hash);
  }
  const nodeAt = (level: number, index: number): Hash => {
    const hash = nodes.get(`${level}/${index}`);
    if (!hash) throw new Error(`no node ${level}/${index}`);
    return hash;
  };
  return { frontier, nodes, nodeAt, head: { size: frontier.size, root: rootOf(frontier) } };
}

const leavesOf = (n: number): string[] => Array.from({ length: n }, (_, i) => `leaf ${i}`);
const hex = (hash: Uint8Array | undefined): string => Buffer.from(hash ?? []).toString("hex");

describe("the tree", () => {
  // Roots of the Certificate Transparency reference tree (google/certificate-transparency, merkle_tree_test): inputs as hex.
  const INPUTS = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
  const ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ];

  it("of nothing is the hash of nothing (RFC 9162)", () => {
    expect(hex(rootOf(emptyFrontier))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  it("has the roots of the Certificate Transparency reference tree", () => {
    // The two inputs that are text in UTF-8; bytes of 0x80 and above do not occur among them.
    const texts = INPUTS.map((input) => Buffer.from(input, "hex").toString("latin1"));
    for (const [i, root] of ROOTS.entries()) expect(hex(grow(texts.slice(0, i + 1)).head.root)).toBe(root);
  });

  test.prop([fc.array(fc.string(), { maxLength: 70 })])(
    "grown leaf by leaf has the root of its definition",
    (leaves) => {
      const { frontier, nodes } = grow(leaves);
      expect(hex(rootOf(frontier))).toBe(hex(treeHash(leaves)));
      const places = frontierPlaces(leaves.length);
      expect(places.map(({ level, index }) => hex(nodes.get(`${level}/${index}`)))).toEqual(frontier.roots.map(hex));
    },
  );
});

const trees = fc
  .integer({ min: 1, max: 90 })
  .chain((size) =>
    fc.record({ size: fc.constant(size), at: fc.integer({ min: 0, max: size - 1 }), bit: fc.nat(), which: fc.nat() }),
  );

function flipped(hashes: readonly Hash[], which: number, bit: number): Hash[] {
  return hashes.map((hash, i) =>
    i === which % hashes.length ? hash.map((byte, at) => (at === bit % 32 ? byte ^ (1 << (bit % 8)) : byte)) : hash,
  );
}

describe("proofs", () => {
  test.prop([trees])("show that a leaf is in the tree, and nothing else", ({ size, at, bit, which }) => {
    const { head, nodeAt } = grow(leavesOf(size));
    const proof = inclusionProof(at, size, nodeAt);
    expect(checkInclusion(leafHash(`leaf ${at}`), at, head, proof)).toBe(true);
    expect(checkInclusion(leafHash("another"), at, head, proof)).toBe(false);
    for (const other of [at - 1, at + 1, size, size + at]) {
      expect(checkInclusion(leafHash(`leaf ${at}`), other, head, proof)).toBe(false);
    }
    expect(checkInclusion(leafHash(`leaf ${at}`), at, head, [...proof, head.root])).toBe(false);
    if (proof.length === 0) return;
    expect(checkInclusion(leafHash(`leaf ${at}`), at, head, proof.slice(1))).toBe(false);
    expect(checkInclusion(leafHash(`leaf ${at}`), at, head, flipped(proof, which, bit))).toBe(false);
  });

  test.prop([trees])("show that a tree begins with an earlier one, and with no other", ({ size, at, bit, which }) => {
    const [early, late] = [grow(leavesOf(at)), grow(leavesOf(size))];
    const proof = consistencyProof(at, size, late.nodeAt);
    expect(checkConsistency(early.head, late.head, proof)).toBe(true);
    if (at === 0) return;
    const rewritten = grow(leavesOf(at).with(-1, "rewritten"));
    expect(checkConsistency(rewritten.head, late.head, proof)).toBe(false);
    expect(checkConsistency(early.head, rewritten.head, proof)).toBe(false);
    expect(checkConsistency(early.head, late.head, flipped(proof, which, bit))).toBe(false);
    expect(checkConsistency(early.head, late.head, [...proof, head(late)])).toBe(false);
    expect(checkConsistency(late.head, early.head, proof)).toBe(false);
  });
});

const head = ({ head: { root } }: ReturnType<typeof grow>): Hash => root;
