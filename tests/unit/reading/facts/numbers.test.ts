import { describe, expect, it } from "vitest";
import { readCount, readValue } from "../../../../src/domain/evidence/reading/facts/numbers";

describe("the value of a rating, as pages write it", () => {
  it.each([
    ["4.3", { value: 4.3 }],
    ["4,3", { value: 4.3 }],
    [" 5 ", { value: 5 }],
    [".5", { value: 0.5 }],
    ["-2", { value: -2 }],
    ["−2", { value: -2 }],
    ["4.3/5", { value: 4.3, best: 5 }],
    ["4.3 out of 5", { value: 4.3, best: 5 }],
    ["8,7 von 10", { value: 8.7, best: 10 }],
    ["4,5 sur 5", { value: 4.5, best: 5 }],
    ["Rated 4 out of 5 stars", { value: 4, best: 5 }],
    ["92 %", { value: 92, best: 100, worst: 0 }],
    ["92.5%", { value: 92.5, best: 100, worst: 0 }],
    ["4 stars", { value: 4 }],
    ["Rating: 4.5", { value: 4.5 }],
    ["1e1", { value: 10 }],
    ["8.7 / 10", { value: 8.7, best: 10 }],
    ["4½", { value: 4.5 }],
    ["★★★★☆", { value: 4, best: 5 }],
    ["٤٫٥", { value: 4.5 }],
    ["۴٫۵", { value: 4.5 }],
    ["４．５／５", { value: 4.5, best: 5 }],
    ["४.५", { value: 4.5 }],
    ["٩٢٪", { value: 92, best: 100, worst: 0 }],
  ])("%s", (text, value) => {
    expect(readValue(text)).toEqual(value);
  });

  it.each(["", "NaN", "Good", "2024-05-01", "4 5", "€€", "1.2.3", "x".repeat(200), "Infinity"])(
    "finds none in %j",
    (text) => {
      expect(readValue(text)).toBeUndefined();
    },
  );
});

describe("a count, as pages write it", () => {
  it.each([
    ["0", 0],
    ["1078", 1078],
    ["1,234", 1234],
    ["1.234", 1234],
    ["1 234", 1234],
    ["1 234", 1234],
    ["12’345", 12345],
    ["1.2k", 1200],
    ["1,2K", 1200],
    ["3M", 3_000_000],
    ["(232 Votes)", 232],
    ["2319.0", 2319],
    ["12 reviews", 12],
    ["based on 40", 40],
    ["17 members", 17],
    ["12,34,567", 1_234_567],
    ["2 tys.", 2000],
    ["1,5 тыс.", 1500],
    ["2 Mio.", 2_000_000],
    ["3,4 Tsd.", 3400],
    ["2 mila", 2000],
    ["2 tys. opinii", 2000],
    ["1.2万", 12_000],
    ["3천", 3000],
    ["2 lakh", 200_000],
    ["2+ mln", 2_000_000],
    ["12 verified Google reviews", 12],
    ["87 отзывов", 87],
    ["128件", 128],
    ["١٬٢٣٤", 1234],
    ["۱٬۲۳۴", 1234],
    ["１，２３４", 1234],
    ["𝟏𝟐", 12],
  ])("%s", (text, count) => {
    expect(readCount(text)).toBe(count);
  });

  it.each([
    ["2 mil", "es", 2000],
    ["2 mil", "pt-BR", 2000],
    ["2 mil.", "cs", 2_000_000],
    ["2 mil", "en", undefined],
    ["2 mil", undefined, undefined],
    ["2 B", "tr", 2000],
    ["2 E", "hu", 2000],
    ["2 E", "de", undefined],
  ])("%s in %s is %s", (text, language, count) => {
    expect(readCount(text, () => language?.toLowerCase())).toBe(count);
  });

  it.each(["2 vingt", "(2 wolk.)", "2 grands", "1万2千"])(
    "keeps no number that an unknown word multiplies: %s",
    (text) => {
      expect(readCount(text)).toBeUndefined();
    },
  );

  it.each(["", "-5", "10.5", "none", "9".repeat(30), "4.8/5", "1e+21", "NaN"])("finds none in %j", (text) => {
    expect(readCount(text)).toBeUndefined();
  });
});
