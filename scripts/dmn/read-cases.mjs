import { FeelDuration, dateAndTime, duration, parseDate, time } from "feelin";
import { JSDOM } from "jsdom";

/**
 * @typedef {{ name: string, type: string, expected: unknown, errorResult: boolean }} Expected
 * @typedef {{ id: string, called: string, inputs: Record<string, unknown>, results: Expected[] }} Case
 */

/**
 * The cases of a test file of the DMN TCK (testCases.xsd).
 * @param {string} xml
 * @returns {{ model: string, cases: Case[] }}
 */
export function readCases(xml) {
  const { document } = new JSDOM(xml, { contentType: "text/xml" }).window;
  return {
    model: textIn(document.documentElement, "modelName"),
    cases: childrenIn(document.documentElement, "testCase").map(caseOf),
  };
}

/**
 * @param {Element} element
 * @returns {Case}
 */
function caseOf(element) {
  const inputs = childrenIn(element, "inputNode").map((one) => [one.getAttribute("name") ?? "", valueOf(one)]);
  return {
    id: element.getAttribute("id") ?? "",
    called: element.getAttribute("invocableName") ?? "",
    inputs: Object.fromEntries(inputs),
    results: childrenIn(element, "resultNode").map(expectedOf),
  };
}

/**
 * @param {Element} element
 * @returns {Expected}
 */
function expectedOf(element) {
  const [expected] = childrenIn(element, "expected");
  return {
    name: element.getAttribute("name") ?? "",
    type: element.getAttribute("type") ?? "decision",
    expected: expected ? valueOf(expected) : null,
    errorResult: element.getAttribute("errorResult") === "true",
  };
}

/**
 * What stands in an element: a value, a list or components.
 * @param {Element} element
 * @returns {unknown}
 */
function valueOf(element) {
  const [list] = childrenIn(element, "list");
  if (list) return isNil(list) ? null : childrenIn(list, "item").map(valueOf);
  const components = childrenIn(element, "component");
  if (components.length > 0)
    return Object.fromEntries(components.map((one) => [one.getAttribute("name") ?? "", valueOf(one)]));
  const [value] = childrenIn(element, "value");
  return value && !isNil(value) && !isNil(element) ? plainValue(value) : null;
}

const XSI = "http://www.w3.org/2001/XMLSchema-instance";
/** @param {Element} element */
const isNil = (element) => element.getAttributeNS(XSI, "nil") === "true";

/** @param {Element} element */
function plainValue(element) {
  const text = element.textContent ?? "";
  const type = (element.getAttributeNS(XSI, "type") ?? "").replace(/^.*:/u, "");
  if (["decimal", "double", "float", "integer", "int", "long"].includes(type)) return Number(text.trim());
  if (type === "boolean") return text.trim() === "true";
  if (type === "date") return parseDate(text.trim()) ?? text;
  if (type === "dateTime") return dateAndTime(text.trim()) ?? text;
  if (type === "time") return time(text.trim()) ?? text;
  if (type === "duration" || type.endsWith("Duration")) return durationOf(text.trim());
  return text;
}

/**
 * One of years alone is none of days.
 * @param {string} text
 */
const durationOf = (text) => {
  const value = duration(text);
  return value instanceof FeelDuration ? value : text;
};

/**
 * @param {Element} element
 * @param {string} name
 */
const childrenIn = (element, name) => [...element.children].filter(({ localName }) => localName === name);

/**
 * @param {Element} element
 * @param {string} name
 */
const textIn = (element, name) => childrenIn(element, name)[0]?.textContent?.trim() ?? "";
