import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { correctFact, correctionTo, factNow, isCounted, uncorrected } from "../../../src/domain/evidence/captures";
import { capturedFact, texts } from "../support/a-fact";
import { runs } from "../support/runs";

const SAID = { reason: "Misread", at: "2026-11-30T10:00:00.000Z", origin: "counterflow/a", index: 7 };
const rowOf = (fact: Parameters<typeof factNow>[0]["fact"]) => ({
  ...{ captureId: "c1", host: "care.example", subject: `care.example ${fact.subject}`, kind: fact.kind, fact },
});

describe("a captured fact that is corrected later", () => {
  test.prop([capturedFact.chain((fact) => fc.tuple(fc.constant(fact), texts(fact)))], runs(200))(
    "says what it would say had it been corrected when it was captured, and keeps the page's words",
    ([fact, typed]) => {
      const { provenance: _where, ...captured } = fact;
      const at = correctFact({ ...captured, provenance: [] }, typed);
      const later = correctionTo(captured, captured, typed);
      expect(later.ok).toBe(at.ok);
      if (!at.ok || !later.ok) return;
      const { fact: now } = factNow(rowOf(captured), { correction: { ...SAID, corrected: later.value } });
      const { provenance: _none, ...expected } = at.value;
      expect(now).toEqual(expected);
      expect(uncorrected({ ...now, provenance: [] })).toEqual(uncorrected({ ...captured, provenance: [] }));
    },
  );
  test.prop([capturedFact.chain((fact) => fc.tuple(fc.constant(fact), texts(fact), texts(fact)))], runs(200))(
    "may be corrected again, and says what was said last",
    ([fact, first, second]) => {
      const { provenance: _where, ...captured } = fact;
      const one = correctionTo(captured, captured, first);
      if (!one.ok) return;
      const once = factNow(rowOf(captured), { correction: { ...SAID, corrected: one.value } }).fact;
      const two = correctionTo(captured, once, second);
      const expected = correctFact({ ...once, provenance: [] }, second);
      expect(two.ok).toBe(expected.ok);
      if (!two.ok || !expected.ok) return;
      const twice = factNow(rowOf(captured), { correction: { ...SAID, corrected: two.value } });
      expect({ ...twice.fact, provenance: [] }).toEqual(expected.value);
    },
  );
  test.prop([capturedFact], runs(50))(
    "counts unless it is set aside, and says the same when it counts again",
    (fact) => {
      const row = rowOf(fact);
      const aside = factNow(row, { setAside: SAID });
      expect([isCounted(row), isCounted(aside), isCounted(factNow(row, { setAside: null }))]).toEqual([
        true,
        false,
        true,
      ]);
      expect(aside.fact).toEqual(fact);
      expect(factNow(row, { setAside: null, correction: null })).toBe(row);
    },
  );
});
