/** The ratios that are offered to choose from; any other can be typed. */
export const aspects: readonly string[] =
  '1:1 3:2 2:3 4:3 3:4 16:9 9:16 2:1 1:2 6:5 5:6 21:9'.split(' ');
