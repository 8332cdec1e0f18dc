import { describe, expect, it } from "vitest";
import { matchStories } from "../../../src/domain/casework/streams";

const subject = (node: string, name: string, locality?: string, geo?: { latitude: number; longitude: number }) => ({
  node,
  name,
  records: [{ key: node, names: [name], ...(locality && { address: { locality } }), ...(geo && { geo }) }],
});
const story = (
  title: string,
  text = "",
  place: { name: string; latitude: number; longitude: number } | null = null,
) => ({
  title,
  summary: "",
  text,
  categories: [],
  place,
});
const found = (subjects: Parameters<typeof matchStories>[0], one: ReturnType<typeof story>) =>
  matchStories(subjects)(one).map(({ node, sure, namesakes }) => [node, sure, namesakes]);

describe("stories and subjects", () => {
  const hazel = subject("hazel", "Hazelmere Lodge Ltd", "Elmbridge");

  it("meet by name, surer with a place, and say why", () => {
    expect(found([hazel], story("Hazelmere Lodge is warned", "In Elmbridge, on Monday"))).toEqual([
      ["hazel", "strong", 0],
    ]);
    expect(found([hazel], story("Hazelmere Lodge is warned"))).toEqual([["hazel", "weak", 0]]);
    expect(matchStories([hazel])(story("HAZELMERE lodge", "elmbridge"))[0]?.grounds).toEqual([
      { field: "name", value: "Hazelmere Lodge Ltd", where: "title" },
      { field: "locality", value: "Elmbridge", where: "text" },
    ]);
  });

  it("do not meet by a place alone, by half a name or by words far apart", () => {
    expect(found([hazel], story("Elmbridge has a new mayor"))).toEqual([]);
    expect(found([hazel], story("A lodge in Elmbridge"))).toEqual([]);
    expect(found([hazel], story(`Hazelmere ${"and so on ".repeat(10)} lodge`))).toEqual([]);
  });

  it("do not meet by a name of words that every name has, without its place", () => {
    const home = subject("home", "The Care Home", "Elmbridge");
    expect(found([home], story("The care home is shut"))).toEqual([]);
    expect(found([home], story("The care home in Elmbridge is shut"))).toEqual([["home", "weak", 0]]);
  });

  it("are unsure where several are called the same and no place tells which", () => {
    const twins = [
      subject("a", "Quillhaven Brackenfield", "Dorking"),
      subject("b", "Quillhaven Brackenfield", "Leeds"),
    ];
    expect(found(twins, story("Quillhaven Brackenfield praised"))).toEqual([
      ["a", "weak", 1],
      ["b", "weak", 1],
    ]);
    expect(found(twins, story("Quillhaven Brackenfield in Leeds praised"))[0]).toEqual(["b", "strong", 1]);
  });

  it("meet in German by the stem, and over umlauts", () => {
    const haus = subject("haus", "Sonnenhof Mühlbach", "Köln");
    const text =
      "Die Bewohner des Sonnenhofs Muehlbach in Koeln haben sich bei der Stadt und bei dem Träger nicht beschwert.";
    expect(found([haus], story("Neues vom Heim", text))).toEqual([["haus", "strong", 0]]);
  });

  it("meet by a point within a kilometre", () => {
    const near = subject("hazel", "Hazelmere Brackenfield", undefined, { latitude: 51.3, longitude: -0.4 });
    expect(found([near], story("Hazelmere Brackenfield", "", { name: "", latitude: 51.305, longitude: -0.4 }))).toEqual(
      [["hazel", "strong", 0]],
    );
    expect(found([near], story("Hazelmere Brackenfield", "", { name: "", latitude: 51.4, longitude: -0.4 }))).toEqual([
      ["hazel", "likely", 0],
    ]);
  });
});
