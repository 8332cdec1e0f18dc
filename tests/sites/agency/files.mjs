import { contractRegister } from "./contract-register.mjs";
import { priceWorkbook } from "./price-workbook.mjs";

/** Where `npm start` lays the files, from the project's root; made anew each time, and no part of the project. */
export const SAMPLE_FOLDER = "dist/samples";

/** What a sample agency holds itself. */
export const FILES = [
  {
    name: "price-list.xlsx",
    about: "What it has agreed with care homes: prices, free beds, until when. Two sheets, in English and German.",
    make: priceWorkbook,
  },
  {
    name: "contract-register.csv",
    about:
      "Its contracts with the suppliers of the forum: semicolons, decimal commas, days as 31.12.2026, in windows-1252.",
    make: contractRegister,
  },
];
