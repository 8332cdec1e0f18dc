/** @typedef {{ label: string, by: string, count: number }} PublicTag `by` is who gave it first, `count` how many gave it */
/** @typedef {{ by: string, on: string, text: string }} Comment `on` as the site shows it */

/**
 * @typedef {object} Picture
 * @property {string} slug
 * @property {string} title
 * @property {string} number the museum's inventory number
 * @property {string} made when, as the catalogue says
 * @property {string} maker
 * @property {"Photograph" | "VisualArtwork"} type
 * @property {string} medium
 * @property {string} about
 * @property {readonly PublicTag[]} tags most given first
 * @property {readonly Comment[]} comments
 */

import { LATER_PICTURES } from "./later-pictures.mjs";

/** @type {readonly Picture[]} */
const EARLY_PICTURES = [
  {
    slug: "harbour",
    title: "Sailing barges in the Old Harbour",
    number: "SHN-1902-0417",
    made: "1902",
    maker: "Studio Wed. Hoornik",
    type: "Photograph",
    medium: "Albumen print from a glass negative",
    about:
      "Three barges wait for the tide below the warehouses of the Sluiskade. The houses on the far left were pulled down in 1938.",
    tags: [
      { label: "harbour", by: "anneke_h", count: 31 },
      { label: "sailing barge", by: "schipper_jan", count: 18 },
      { label: "Sluiskade", by: "noordpost", count: 12 },
      { label: "warehouses", by: "anneke_h", count: 7 },
      { label: "tjalk", by: "schipper_jan", count: 5 },
      { label: "calm water", by: "lotte.m", count: 2 },
    ],
    comments: [
      {
        by: "schipper_jan",
        on: "14 November 2026",
        text: "The middle one is a tjalk, you can see it by the leeboards. My great-grandfather had one just like it; she was called “Goede Verwachting”.",
      },
      {
        by: "noordpost",
        on: "2026-11-09",
        text: "Third house from the left was the customs office. There is still a brick with the year in the wall.",
      },
      { by: "lotte.m", on: "3 weeks ago", text: "Is that washing in the rigging?" },
    ],
  },
  {
    slug: "ice",
    title: "On the ice behind the mill",
    number: "SHN-1929-0033",
    made: "February 1929",
    maker: "Unknown",
    type: "Photograph",
    medium: "Cyanotype",
    about:
      "In the long winter of 1929 the side canal was frozen for six weeks. The mill De Trouwe Wacht burned down in 1944.",
    tags: [
      { label: "ice skating", by: "tineke_v", count: 40 },
      { label: "winter", by: "anneke_h", count: 33 },
      { label: "windmill", by: "molenvriend", count: 21 },
      { label: "De Trouwe Wacht", by: "molenvriend", count: 9 },
      { label: "1929", by: "noordpost", count: 4 },
    ],
    comments: [
      {
        by: "molenvriend",
        on: "11 November 2026",
        text: "The sails stand in the mourning position. Somebody at the mill had died that week.",
      },
      {
        by: "tineke_v",
        on: "12/11/2026",
        text: "My grandmother met my grandfather on this ice. She always said he could not skate at all.",
      },
    ],
  },
  {
    slug: "market",
    title: "Saturday market at the Sint-Odulf tower",
    number: "SHN-1911-0208",
    made: "about 1911",
    maker: "Uitgeverij De Zwaan",
    type: "Photograph",
    medium: "Hand-coloured postcard",
    about: "A postcard printed for visitors. The colours were chosen by the printer and are not those of the awnings.",
    tags: [
      { label: "market", by: "anneke_h", count: 27 },
      { label: "church tower", by: "lotte.m", count: 14 },
      { label: "postcard", by: "noordpost", count: 11 },
      { label: "awnings", by: "tineke_v", count: 6 },
      { label: "oranges?", by: "lotte.m", count: 3 },
    ],
    comments: [
      { by: "noordpost", on: "30 October 2026", text: "Written on the back: “Weather fine, fish dear, love to all.”" },
    ],
  },
  {
    slug: "tram",
    title: "Line 3 in the Weststraat",
    number: "SHN-1924-0112",
    made: "1924",
    maker: "G. Aalbers",
    type: "Photograph",
    medium: "Gelatin silver print",
    about: "The first electric tram, on its first day. The line ran until 1951.",
    tags: [
      { label: "tram", by: "railfan_noord", count: 38 },
      { label: "Weststraat", by: "noordpost", count: 22 },
      { label: "line 3", by: "railfan_noord", count: 17 },
      { label: "stepped gables", by: "anneke_h", count: 8 },
    ],
    comments: [
      {
        by: "railfan_noord",
        on: "7 November 2026",
        text: "Motor car 11, without a doubt: it was the only one with the round lamp.",
      },
      { by: "anneke_h", on: "yesterday", text: "The lady on the left looks as if she were waiting for line 4." },
    ],
  },
  {
    slug: "bridge",
    title: "The Noorderbrug opens",
    number: "SHN-1933-0071",
    made: "1933",
    maker: "Studio Wed. Hoornik",
    type: "Photograph",
    medium: "Bromide print",
    about: "Taken from the roof of the savings bank. The bridge was opened by hand until 1967.",
    tags: [
      { label: "drawbridge", by: "schipper_jan", count: 25 },
      { label: "Noorderbrug", by: "noordpost", count: 19 },
      { label: "boat", by: "lotte.m", count: 7 },
    ],
    comments: [],
  },
  {
    slug: "flood",
    title: "By boat through the Tuinstraat",
    number: "SHN-1951-0009",
    made: "January 1951",
    maker: "Press photograph, Noorderpost",
    type: "Photograph",
    medium: "Gelatin silver print",
    about:
      "The water stood in the streets of the lower town for nine days. The family in the boat has not been identified.",
    tags: [
      { label: "flood", by: "noordpost", count: 44 },
      { label: "rowing boat", by: "schipper_jan", count: 20 },
      { label: "Tuinstraat", by: "tineke_v", count: 16 },
      { label: "street lamp", by: "lotte.m", count: 3 },
    ],
    comments: [
      {
        by: "tineke_v",
        on: "1 November 2026",
        text: "I think the woman in the boat is Mrs. Dekker from number 9. Her son still lives in the street; I will ask him.",
      },
      { by: "museum", on: "2 November 2026", text: "Thank you! If he agrees we would like to write it down." },
    ],
  },
];

/** @type {readonly Picture[]} */
export const PICTURES = [...EARLY_PICTURES, ...LATER_PICTURES];
