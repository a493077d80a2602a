// The picture as an SVG of its own, fit to put into a report: title, drawing, legend and source, in a light palette.
import { cardTitle } from "./chain-canvas.js";
import { lineStyle } from "./chain-style.js";
import { svg } from "./dom.js";
import { t } from "./i18n.js";
import { colour, SHAPES, token, TYPES } from "./types.js";

const FONT = "Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif";
const HEAD = 64;
const FOOT = 56;

const text = (x, y, words, attributes) => svg("text", { x, y, fill: token("--ink"), ...attributes }, words);

const glyphAt = (type, x, y, size) =>
  svg("path", { d: SHAPES[type], fill: colour(type), "fill-rule": "evenodd", transform: `translate(${x} ${y}) scale(${size / 16})` });

function line(edge) {
  const { token: name, width, dash } = lineStyle(edge.relation);
  const points = [];
  for (let i = 0; i < edge.points.length; i += 2) {
    points.push(`${edge.points[i]},${edge.points[i + 1]}`);
  }
  const [x, y] = [edge.points.at(-2), edge.points.at(-1)];
  const left = edge.points.at(-4) <= x;
  return svg("g", { stroke: token(name), fill: token(name) },
    svg("polyline", { points: points.join(" "), fill: "none", "stroke-width": width, "stroke-dasharray": dash?.join(" "), "stroke-linejoin": "round" }),
    svg("path", { d: `M${x} ${y}l${left ? -7 : 7} -3.6v7.2z`, stroke: "none" }));
}

function item(entry, card, single, focus) {
  const lines = entry.lines;
  const middle = entry.y + entry.height / 2;
  return svg("g", {},
    svg("title", {}, entry.label),
    svg("rect", { x: entry.x, y: entry.y, width: entry.width, height: entry.height, rx: 5, fill: token("--surface"),
      stroke: focus ? token("--seal") : single ? colour(card.type) : token("--line"), "stroke-width": focus ? 3 : single ? 1.5 : 1 }),
    glyphAt(card.type, entry.x + 9, middle - 6.5, 13),
    lines.map((words, index) =>
      text(entry.x + 29, middle + 4.7 + (index - (lines.length - 1) / 2) * 18, words,
        { "font-size": 13, "font-weight": focus ? "bold" : "normal" })));
}

function drawCard(card, focus) {
  const single = card.items.length === 1 && !card.hidden;
  const middle = card.x + card.width / 2;
  return svg("g", {},
    single ? null : [
      svg("rect", { x: card.x, y: card.y, width: card.width, height: card.height, rx: 8, fill: token("--sunken"), stroke: token("--line-strong") }),
      text(middle, card.y + 20, `${cardTitle(card)}  ${card.items.length + card.hidden}`,
        { "font-size": 12, "font-weight": "bold", "text-anchor": "middle", fill: colour(card.type) }),
      card.hidden ? text(middle, card.y + card.height - 10, t("chain.hidden", card.hidden),
        { "font-size": 12, "text-anchor": "middle", fill: token("--ink-3") }) : null],
    card.items.map((entry) => item(entry, card, single, entry.iri === focus)));
}

function legend(view, y) {
  let x = 24;
  return TYPES.filter((type) => view.counts[type]).map((type) => {
    const words = `${t(`types.${type}`)} ${view.counts[type]}`;
    const at = x;
    x += 34 + [...words].reduce((sum, c) => sum + (c > "\u2000" ? 12 : 7), 0);
    return [glyphAt(type, at, y - 10, 12), text(at + 17, y, words, { "font-size": 12, fill: token("--ink-2") })];
  });
}

/** The SVG element of a picture as the server laid it out. */
export function toSvg(view, source) {
  const width = Math.max(view.width, 640);
  const height = view.height + HEAD + FOOT;
  return svg("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height, "font-family": FONT },
    svg("rect", { width, height, fill: token("--surface") }),
    text(24, 40, view.focus.label, { "font-size": 22, "font-weight": "bold" }),
    svg("g", { transform: `translate(0 ${HEAD})` },
      view.lines.map(line),
      view.cards.map((card) => drawCard(card, view.focus.iri))),
    legend(view, height - 30),
    text(24, height - 10, `${t("brand")} · ${source}`, { "font-size": 11, fill: token("--ink-3") }));
}

export function download(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
