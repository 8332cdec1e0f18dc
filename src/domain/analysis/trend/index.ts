export { type SeasonFound, findSeason } from "./season";
export { type Trend, trendOf } from "./trend";
