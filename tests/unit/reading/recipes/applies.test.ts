import { expect, it } from "vitest";
import { recipeApplies } from "../../../../src/domain/evidence/reading/recipes/applies";

const applies = (hosts: string[], url: string, paths?: string[]): boolean =>
  recipeApplies({ hosts, ...(paths && { paths }) }, url);

it.each([
  ["https://elm.example/", true],
  ["https://www.elm.example:8080/a?b#c", true],
  ["http://user:pass@elm.example/a", true],
  ["https://notelm.example/", false],
  ["https://elm.example.evil.example/", false],
  ["about:blank", false],
  ["", false],
])("a host with its subdomains: %s", (url, expected) => {
  expect(applies(["elm.example"], url)).toBe(expected);
});

it.each([
  ["https://www.google.com/maps", true],
  ["https://google.co.uk/maps", true],
  ["https://maps.google.de/", true],
  ["https://google.com.evil.example/", false],
  ["https://google/", false],
])("any public suffix: %s", (url, expected) => {
  expect(applies(["google.*"], url)).toBe(expected);
});

it.each([
  ["/biz/*", "/biz/elm", true],
  ["/biz/*", "/biz/elm/", true],
  ["/biz/*", "/biz/elm/photos", false],
  ["/biz/*", "/biz", false],
  ["/maps/**", "/maps/place/Elm/@1,2", true],
  ["/Hotel_Review-*", "/Hotel_Review-g1-d2.html", true],
  ["/Hotel_Review-*", "/Hotels-g1", false],
  ["/p/*/reviews", "/p/12/reviews", true],
])("a path: %s for %s", (pattern, path, expected) => {
  expect(applies(["elm.example"], `https://elm.example${path}?page=2`, [pattern])).toBe(expected);
});
