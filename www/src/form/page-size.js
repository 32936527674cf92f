/** So many items of a list are drawn at first, and again with each "show more". */
export const PAGE = 50;
