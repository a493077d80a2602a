// A picture to put into a report: title, what it was narrowed to, drawing, legend and sources, on white, as SVG or PNG.
import { svg } from "./dom.js";
import { t } from "./i18n.js";
import { drawing, drawLine, FONT, glyphAt, relationsDrawn, words } from "./picture.js";
import { TYPES } from "./types.js";

const MARGIN = 24;
const [HEAD, ROW] = [84, 24];
const SHARPNESS = 2;
const LARGEST_CANVAS = 16_000;

/** The tokens of the light theme, whichever the page wears. */
function lightPaint() {
  const light = document.createElement("div");
  light.dataset.theme = "light";
  document.body.append(light);
  const values = getComputedStyle(light);
  const known = new Map();
  const paint = (token) => {
    if (!known.has(token)) {
      known.set(token, values.getPropertyValue(token).trim());
    }
    return known.get(token);
  };
  return { paint, done: () => light.remove() };
}

const widthOf = (text, size) => [...text].reduce((sum, c) => sum + (c > "\u2000" ? 1 : 0.58) * size, 0);

/** Things of known width set in rows no wider than `most`. */
function inRows(things, most) {
  const rows = [[]];
  let x = 0;
  for (const thing of things) {
    if (x + thing.width > most && x > 0) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1).push({ ...thing, x });
    x += thing.width;
  }
  return rows;
}

function legend(view, paint) {
  const types = TYPES.filter((type) => view.counts[type]).map((type) => {
    const label = `${t(`types.${type}`)} ${view.counts[type]}`;
    return { width: widthOf(label, 12) + 38, draw: (x, y) =>
      [glyphAt(type, x, y - 10, 12, paint), words(x + 17, y, label, { "font-size": 12, fill: paint("--ink-2") }, paint)] };
  });
  const lines = relationsDrawn(view).map((relation) => {
    const label = t(`line.${relation}`);
    return { width: widthOf(label, 12) + 54, draw: (x, y) =>
      [drawLine({ relation, points: [x, y - 4, x + 28, y - 4] }, paint), words(x + 34, y, label, { "font-size": 12, fill: paint("--ink-2") }, paint)] };
  });
  return [types, lines];
}

const sourceLines = (source, most) => {
  const lines = [""];
  for (const c of source) {
    if (widthOf(lines.at(-1) + c, 11) > most) {
      lines.push("");
    }
    lines[lines.length - 1] += c;
  }
  return lines;
};

/**
 * The SVG element of a picture as a report shows it.
 * @param about a line under the title: what the picture was narrowed to
 */
export function report(view, about, source) {
  const { paint, done } = lightPaint();
  const width = Math.max(view.width, 720);
  const room = width - 2 * MARGIN;
  const rows = legend(view, paint).flatMap((things) => inRows(things, room));
  const sources = sourceLines(`${t("picture.made")} · ${source}`, room);
  const below = HEAD + view.height;
  const height = below + rows.length * ROW + sources.length * 16 + 28;
  const drawn = svg("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height, "font-family": FONT },
    svg("title", {}, view.focus.label),
    svg("rect", { width, height, fill: paint("--surface") }),
    words(MARGIN, 40, view.focus.label, { "font-size": 24, "font-weight": "bold" }, paint),
    words(MARGIN, 66, about, { "font-size": 13, fill: paint("--ink-2") }, paint),
    svg("g", { transform: `translate(${(width - view.width) / 2} ${HEAD})` }, drawing(view, paint, false)),
    rows.map((row, index) => row.map((thing) => thing.draw(MARGIN + thing.x, below + 16 + index * ROW))),
    sources.map((line, index) => words(MARGIN, below + rows.length * ROW + 24 + index * 16, line, { "font-size": 11, fill: paint("--ink-3") }, paint)));
  done();
  return drawn;
}

export const asSvg = (drawn) => new Blob([new XMLSerializer().serializeToString(drawn)], { type: "image/svg+xml" });

/** The report as pixels, twice as sharp as the screen where a canvas can be so large. */
export async function asPng(drawn) {
  const [width, height] = ["width", "height"].map((name) => Number(drawn.getAttribute(name)));
  const scale = Math.min(SHARPNESS, LARGEST_CANVAS / Math.max(width, height));
  const address = URL.createObjectURL(asSvg(drawn));
  const image = new Image(width, height);
  image.src = address;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext("2d");
  context.scale(scale, scale);
  context.drawImage(image, 0, 0, width, height);
  URL.revokeObjectURL(address);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

export function download(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
