/** What hostile style sheets are put together of. */
export const CSS_PIECES: readonly string[] =
  'url(|URL(|\\75rl(|\\000075 rl(|u\\rl(|src(|image-set(|-webkit-image-set(|var(--x)|@import|@\\69mport|@namespace|@charset|@|#|#a|\\|\\\n|"|\'|\n|/*|*/|/|<!--|-->|<|</style>|-|--|--x|+|.|.5|1e3|1e|5px|5%|-5.2e+3x|a|url|é|漢|😀|\\1F600 |\\0|\\d800 |)|(|[|]|{|}|:|;|,| |\t|\u0001|!|%|\\)|x y|http://x.example/a.png|"x.css"|layer(a)|supports('.split(
    "|",
  );
