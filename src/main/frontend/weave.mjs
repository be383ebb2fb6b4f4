/**
 * Weaves the brocade band: the repeat of a Mông/Nùng border, stitch by stitch, as an SVG tile.
 *
 * Red is left out on purpose: here red is kept for the emblem and for what is late.
 */
const THREADS = {
  ".": "#1c2050", // indigo ground
  w: "#fbf4e4", // undyed hemp
  g: "#e0a526", // turmeric
  l: "#4c9a78", // leaf
  s: "#7fb4d6", // sky
};

const REPEAT = 24;
const HEIGHT = 11;

/** The thread at one stitch: two stepped diamonds, with teeth between them, inside a running stitch. */
function threadAt(x, y) {
  if (y === 0 || y === HEIGHT - 1) return x % 2 === 0 ? "g" : ".";
  const fromMiddle = Math.abs(y - 5);
  const large = Math.abs(x - 6) + fromMiddle;
  if (large === 4) return "w";
  if (large === 2) return "g";
  if (large === 0) return "s";
  const small = Math.abs(x - 18) + fromMiddle;
  if (small === 4) return "l";
  if (small === 2) return "w";
  if (small === 0) return "g";
  const tooth = Math.min(x, REPEAT - x, Math.abs(x - 12));
  if (tooth + (5 - fromMiddle) <= 3) return tooth + (5 - fromMiddle) === 3 ? "s" : "l";
  if (tooth === 0 && fromMiddle === 0) return "g";
  if (tooth + fromMiddle === 1) return "w";
  return ".";
}

/** The tile as SVG: runs of equal stitches become one rectangle, one path per thread. */
export function weave() {
  const runs = {};
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < REPEAT; ) {
      const thread = threadAt(x, y);
      let end = x + 1;
      while (end < REPEAT && threadAt(end, y) === thread) end++;
      if (thread !== ".") (runs[thread] ??= []).push(`M${x} ${y}h${end - x}v1h${x - end}z`);
      x = end;
    }
  }
  const paths = Object.entries(runs).map(([thread, d]) => `<path fill="${THREADS[thread]}" d="${d.join("")}"/>`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${REPEAT * 2}" height="${HEIGHT * 2}" ` +
    `viewBox="0 0 ${REPEAT} ${HEIGHT}" shape-rendering="crispEdges">` +
    `<path fill="${THREADS["."]}" d="M0 0h${REPEAT}v${HEIGHT}H0z"/>${paths.join("")}</svg>`
  );
}
