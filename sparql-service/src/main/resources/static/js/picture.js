// Draws a picture that the server laid out, as SVG: the same shapes on the page and in a report. Nothing is placed here.
import "./strings/picture.js";
import { h, svg } from "./dom.js";
import { t } from "./i18n.js";
import { lineStyle } from "./picture-lines.js";
import { SHAPES, TOKENS } from "./types.js";

export const FONT = "'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
const FROM_STYLESHEET = (token) => `var(${token})`;

// The roles with a name of their own; what else a card holds is named by its type.
const ROLES = { Enterprise: ["leadEnterprise", "carriedOutBy"], Institution: ["supports"], Industry: ["subIndustryOf", "wider"] };

const cardTitle = (card) => {
  const named = ROLES[card.type]?.includes(card.role);
  return `${named ? t(`role.${card.role}`) : t(`types.${card.type}`)}  ${card.items.length + card.hidden}`;
};

export const isSingle = (card) => card.items.length === 1 && !card.hidden;

export const glyphAt = (type, x, y, size, paint) =>
  svg("path", { d: SHAPES[type], fill: paint(TOKENS[type]), "fill-rule": "evenodd", transform: `translate(${x} ${y}) scale(${size / 16})` });

export const words = (x, y, content, attributes, paint) => svg("text", { x, y, fill: paint("--ink"), ...attributes }, content);

export function drawLine(line, paint) {
  const { token, width, dash } = lineStyle(line.relation);
  const points = [];
  for (let i = 0; i < line.points.length; i += 2) {
    points.push(`${line.points[i]},${line.points[i + 1]}`);
  }
  const [x, y] = [line.points.at(-2), line.points.at(-1)];
  const rightwards = line.points.at(-4) <= x;
  return svg("g", { class: "line", "data-from": line.from, "data-to": line.to, stroke: paint(token), fill: paint(token) },
    svg("polyline", { points: points.join(" "), fill: "none", "stroke-width": width, "stroke-dasharray": dash?.join(" "), "stroke-linejoin": "round" }),
    svg("path", { d: `M${x} ${y}l${rightwards ? -7 : 7} -3.6v7.2z`, stroke: "none" }));
}

function drawItem(item, card, focus, paint, interactive) {
  const middle = item.y + item.height / 2;
  const isFocus = item.iri === focus;
  const single = isSingle(card);
  return svg("g", interactive
    ? { class: "node", "data-iri": item.iri, "data-card": card.id, role: "option", "aria-selected": "false",
        "aria-label": `${item.label}，${t(`type.${card.type}`)}` } : {},
  svg("title", {}, item.label),
  svg("rect", { x: item.x, y: item.y, width: item.width, height: item.height, rx: 5, fill: paint("--surface"),
    stroke: isFocus ? paint("--seal") : single ? paint(TOKENS[card.type]) : paint("--line"), "stroke-width": isFocus ? 3 : single ? 1.5 : 1 }),
  glyphAt(card.type, item.x + 9, middle - 6.5, 13, paint),
  item.lines.map((line, index) => words(item.x + 29, middle + 4.7 + (index - (item.lines.length - 1) / 2) * 18, line,
    { "font-size": 13, "font-weight": isFocus ? "bold" : undefined }, paint)));
}

function heading(card, paint, interactive) {
  const folded = card.items.length === 0;
  const [x, y] = [card.x + card.width - 17, card.y + 16];
  return svg("g", interactive
    ? { class: "heading", "data-key": card.key, "data-card": card.id, role: "option", "aria-selected": "false",
        "aria-label": `${cardTitle(card)}，${t(folded ? "picture.folded" : "picture.fold")}` } : {},
  interactive ? svg("rect", { x: card.x, y: card.y, width: card.width, height: 30, rx: 8, fill: "transparent" }) : null,
  glyphAt(card.type, card.x + 11, card.y + 9.5, 12, paint),
  words(card.x + 29, card.y + 20, cardTitle(card), { "font-size": 12, "font-weight": "bold", fill: paint(TOKENS[card.type]) }, paint),
  interactive ? svg("path", { d: folded ? `M${x - 2} ${y - 4}l4 4l-4 4` : `M${x - 4} ${y - 2}l4 4l4 -4`, fill: "none",
    stroke: paint("--ink-3"), "stroke-width": 1.5, "stroke-linecap": "round", "stroke-linejoin": "round" }) : null);
}

/** What a card has no room for; a click on it makes room. */
const rest = (card, paint, interactive) =>
  svg("g", interactive ? { class: "rest", "data-key": card.key, "data-card": card.id, role: "option", "aria-selected": "false" } : {},
    svg("rect", { x: card.x + 10, y: card.y + card.height - 26, width: card.width - 20, height: 20, fill: "transparent" }),
    words(card.x + card.width / 2, card.y + card.height - 11, t("picture.hidden", card.hidden),
      { "font-size": 12, "text-anchor": "middle", fill: paint(interactive ? "--accent" : "--ink-3") }, paint));

function drawCard(card, focus, paint, interactive, foldable) {
  return svg("g", { class: "card", "data-card": card.id },
    isSingle(card) ? null : [
      svg("rect", { x: card.x, y: card.y, width: card.width, height: card.height, rx: 8, fill: paint("--sunken"), stroke: paint("--line-strong") }),
      heading(card, paint, foldable),
      card.items.length && card.hidden ? rest(card, paint, foldable) : null],
    card.items.map((item) => drawItem(item, card, focus, paint, interactive)));
}

/**
 * Lines and cards, in the server's pixels.
 * @param interactive whether entities can be chosen
 * @param foldable whether cards can be folded and opened
 */
export const drawing = (view, paint = FROM_STYLESHEET, interactive = true, foldable = interactive) => [
  view.lines.map((line) => drawLine(line, paint)),
  view.cards.map((card) => drawCard(card, view.focus.iri, paint, interactive, foldable)),
];

/** How lines are to be read: one entry for each relation that is drawn. */
export const relationsKey = (view) =>
  h("ul", { class: "key small" }, relationsDrawn(view).map((relation) =>
    h("li", {}, svg("svg", { viewBox: "0 0 28 10", width: 28, height: 10, "aria-hidden": "true" },
      drawLine({ relation, points: [0, 5, 28, 5] }, FROM_STYLESHEET)), t(`line.${relation}`))));

export const relationsDrawn = (view) => [...new Set(view.lines.map((line) => line.relation))].sort();
