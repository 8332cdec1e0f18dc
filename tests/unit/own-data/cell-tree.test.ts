import { createHash } from "node:crypto";
import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  type CellProof,
  cellsToProve,
  growCellTree,
  isInTable,
  proveCell,
  rowLeaves,
  saltKeyOf,
  saltsOf,
} from "../../../src/domain/casework/own-data";
import type { Hash } from "../../../src/domain/ledger/log";

const sha256 = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
};

/** The root over leaves, as RFC 9162 §2.1.1 defines it. */
function rootOver(leaves: readonly Uint8Array[]): string {
  if (leaves.length === 1) return Buffer.from(leaves[0]!).toString("hex");
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  const halves = [leaves.slice(0, split), leaves.slice(split)].map((half) => Buffer.from(rootOver(half), "hex"));
  return sha256(Uint8Array.of(1), ...halves);
}

interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly line: number; readonly cells: readonly string[] }[];
}

/** Tables with few prices, so that many cells say the same; some are more than one block of the tree. */
const aTable: fc.Arbitrary<Table> = fc
  .record({
    heads: fc.array(fc.constantFrom("", "Price", "Home"), { minLength: 1, maxLength: 4 }),
    prices: fc.array(fc.constantFrom("4150", "3150", "", "ü€"), { minLength: 1, maxLength: 5 }),
    count: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 600, max: 1_100 })),
  })
  .map(({ heads, prices, count }) => ({
    heads,
    rows: Array.from({ length: count }, (_row, n) => ({
      key: `k${n}`,
      line: n + 2,
      cells: heads.map((_head, i) => prices[(n + i) % prices.length] ?? ""),
    })),
  }));

const KEY = "5d".repeat(32);

function grown({ heads, rows }: Table, saltKey = KEY) {
  const growing = growCellTree(saltKey);
  const leaves = rows.flatMap((row, n) => rowLeaves(row, n, { heads, salts: saltsOf(saltKey) }));
  growing.add(leaves);
  return { leaves, tree: growing.grown() };
}

function provenIn(table: Table, wanted: number) {
  const { leaves, tree } = grown(table);
  const number = wanted % tree.size;
  const asked = new Set<number>();
  const proof = proveCell(number, tree, (n) => (asked.add(n), leaves[n] as Hash));
  const row = table.rows[Math.floor(number / table.heads.length)]!;
  const column = number % table.heads.length;
  const cell = { key: row.key, line: row.line, head: table.heads[column]!, text: row.cells[column]! };
  return { tree, proof, cell, asked };
}

describe("the tree over a table's cells", () => {
  it.prop([aTable])("has the root that RFC 9162 defines, each leaf the hash of its cell with its salt", (table) => {
    const { leaves, tree } = grown(table);
    expect(tree.size).toBe(table.rows.length * table.heads.length);
    expect(tree.root).toBe(rootOver(leaves));
    const [{ key, line, cells }] = table.rows as [Table["rows"][number]];
    const said = { head: table.heads[0], key, line, salt: saltsOf(KEY)(0), text: cells[0] };
    expect(Buffer.from(leaves[0]!).toString("hex")).toBe(sha256("\0", JSON.stringify(said)));
  });

  it.prop([aTable, fc.nat()])("proves any cell, by the leaves near it alone", (table, wanted) => {
    const { tree, proof, cell, asked } = provenIn(table, wanted);
    expect(isInTable(cell, proof, tree)).toBe(true);
    const near = cellsToProve(proof.number, tree);
    expect([...asked].every((n) => near.some(([from, to]) => n >= from && n < to))).toBe(true);
  });

  it.prop([aTable, fc.nat()])("proves nothing that was changed", (table, wanted) => {
    const { tree, proof, cell } = provenIn(table, wanted);
    const other = (text: string): string => text.replace(/^./u, (digit) => (digit === "0" ? "1" : "0"));
    for (const changed of [
      { ...cell, text: `${cell.text}0` },
      { ...cell, key: `${cell.key} ` },
      { ...cell, line: cell.line + 1 },
      { ...cell, head: `${cell.head}s` },
    ])
      expect(isInTable(changed, proof, tree)).toBe(false);
    const proofs: CellProof[] = [
      { ...proof, salt: other(proof.salt) },
      { ...proof, path: [...proof.path, tree.root] },
      { ...proof, number: tree.size },
      ...proof.path.map((_step, n) => ({
        ...proof,
        path: proof.path.map((step, i) => (i === n ? other(step) : step)),
      })),
      ...(proof.path.length === 0 ? [] : [{ ...proof, path: proof.path.slice(1) }]),
      ...(tree.size === 1 ? [] : [{ ...proof, number: proof.number === 0 ? 1 : proof.number - 1 }]),
    ];
    for (const changed of proofs) expect(isInTable(cell, changed, tree)).toBe(false);
    expect(isInTable(cell, proof, { ...tree, root: other(tree.root) })).toBe(false);
  });

  it.prop([aTable, fc.nat()])("tells in a proof nothing by which another cell could be guessed", (table, wanted) => {
    const { tree, proof } = provenIn(table, wanted);
    const told = JSON.stringify(proof);
    const salts = saltsOf(KEY);
    for (let n = 0; n < Math.min(tree.size, 200); n++)
      if (n !== proof.number) expect(told.includes(salts(n))).toBe(false);
    expect(told).not.toContain(KEY);
    // Every price that may stand there, hashed without its salt, is not among the hashes.
    const guesses = table.rows
      .slice(0, 50)
      .flatMap(({ key, line, cells }) =>
        table.heads.flatMap((head, i) =>
          ["", proof.salt].map((salt) => sha256("\0", JSON.stringify({ head, key, line, salt, text: cells[i] }))),
        ),
      );
    expect(guesses.filter((guess) => proof.path.includes(guess))).toEqual([]);
  });

  it("has salts that follow from the file's bytes, and not from the hash that its entry states", async () => {
    const bytes = "id,price\nk0,4150\n";
    const key = await saltKeyOf(new Blob([bytes]));
    expect(key).toBe(sha256("counterflow/own-data-cells/1\0", bytes));
    expect(key).not.toBe(sha256(bytes));
    expect(await saltKeyOf(new Blob([bytes, " "]))).not.toBe(key);
    const table = { heads: ["Price"], rows: [{ key: "k0", line: 2, cells: ["4150"] }] };
    expect(grown(table, key).tree).toEqual(grown(table, key).tree);
    expect(grown(table, key).tree.root).not.toBe(grown(table).tree.root);
  });
});
