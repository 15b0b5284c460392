/** How a reply comes to carry a theme, for the method; the same in every output. */
export const howThemesAreFound =
  'A reply carries a theme where a rule of the codebook matches its words; where several could match, the longest does. A theme within another counts for both, and a reply counts once for each.';
