// The flow from one side to the other: for each type a bar before and a bar after, with what is kept running between them.
import { svg, h } from "./dom.js";
import { number, t } from "./i18n.js";

// Drawn narrower for a telephone, so that words stay readable.
const WIDTH = innerWidth < 700 ? 480 : 1000;
const BAR = 26;
const LEFT = WIDTH * 0.3;
const RIGHT = WIDTH * 0.7 - BAR;
const GAP = 20;
const LEAST = 20;
const TALLEST = 110;

const ribbon = (y1, y2, height) => {
  const a = LEFT + BAR;
  const middle = (a + RIGHT) / 2;
  return `M${a},${y1} C${middle},${y1} ${middle},${y2} ${RIGHT},${y2} v${height} C${middle},${y2 + height} ${middle},${y1 + height} ${a},${y1 + height}z`;
};

const words = (x, y, anchor, name, text) => svg("text", { class: name, x, y, "text-anchor": anchor, "dominant-baseline": "middle" }, text);

function band(group, y, scale) {
  const [kept, added, dropped] = [group.kept, group.added, group.dropped].map((list) => list.length);
  const high = (count) => count * scale;
  const row = Math.max(high(kept) + Math.max(high(added), high(dropped)), LEAST);
  const name = t(`types.${group.type}`);
  return { row, element: svg("g", { class: `band of-${group.type}` },
    svg("title", {}, t("compare.flowOf", name, kept + dropped, kept + added, kept, added, dropped)),
    words(LEFT - 14, y + 7, "end", "type", `${name} ${number(kept + dropped)}`),
    words(RIGHT + BAR + 14, y + 7, "start", "type", number(kept + added)),
    kept ? svg("path", { class: "keeps", d: ribbon(y, y, high(kept)) }) : null,
    kept ? svg("rect", { class: "kept", x: LEFT, y, width: BAR, height: high(kept) }) : null,
    kept ? svg("rect", { class: "kept", x: RIGHT, y, width: BAR, height: high(kept) }) : null,
    kept ? words((LEFT + RIGHT + BAR) / 2, y + Math.max(high(kept) / 2, 7), "middle", "count", `${t("compare.kept")} ${number(kept)}`) : null,
    dropped ? svg("rect", { class: "dropped", x: LEFT, y: y + high(kept) + 1, width: BAR, height: high(dropped) }) : null,
    dropped ? words(LEFT - 14, y + Math.max(high(kept) + high(dropped) / 2, 26), "end", "count", `${t("compare.dropped")} ${number(dropped)}`) : null,
    added ? svg("rect", { class: "added", x: RIGHT, y: y + high(kept) + 1, width: BAR, height: high(added) }) : null,
    added ? words(RIGHT + BAR + 14, y + Math.max(high(kept) + high(added) / 2, 26), "start", "count", `${t("compare.added")} ${number(added)}`) : null) };
}

/** Types with little get a common scale with those that have much, so that bars can be compared. */
export function flow(groups, names) {
  const most = Math.max(...groups.map((group) => group.kept.length + Math.max(group.added.length, group.dropped.length)));
  const scale = TALLEST / most;
  let y = 44;
  const bands = groups.map((group) => {
    const { row, element } = band(group, y, scale);
    y += Math.max(row, 36) + GAP;
    return element;
  });
  return h("figure", { class: "flow" },
    svg("svg", { viewBox: `0 0 ${WIDTH} ${y}`, role: "img", "aria-label": groups.map((group) =>
      t("compare.flowOf", t(`types.${group.type}`), group.kept.length + group.dropped.length, group.kept.length + group.added.length,
        group.kept.length, group.added.length, group.dropped.length)).join("; ") },
    words(LEFT + BAR, 18, "end", "side", names.from), words(RIGHT, 18, "start", "side", names.to), bands));
}

const COURSE = { width: 220, height: 64, left: 10, right: 10, top: 16, bottom: 16 };

const power = (unit) => unit.match(/^[十百千万亿]*/)[0];

/** The figures of a pair over the years: hollow what is aimed at, full what was reached. */
export function course(pair) {
  const points = [...pair.from.map((one) => ({ ...one, side: "before" })), ...pair.to.map((one) => ({ ...one, side: "after" }))]
    .filter((one) => one.year && !Number.isNaN(Number(one.value)))
    .map((one) => ({ ...one, at: Number(one.year), is: Number(one.value) }))
    .sort((a, b) => a.at - b.at);
  if (points.length < 2 || points.some((one) => power(one.unit) !== power(points[0].unit))) {
    return null;
  }
  const [first, last] = [points[0].at, Math.max(points.at(-1).at, points[0].at + 1)];
  const most = Math.max(...points.map((one) => one.is));
  const x = (year) => COURSE.left + 14 + ((year - first) / (last - first)) * (COURSE.width - COURSE.left - COURSE.right - 28);
  const y = (value) => COURSE.height - COURSE.bottom - (value / (most || 1)) * (COURSE.height - COURSE.top - COURSE.bottom);
  const text = points.map((one) => `${one.year} ${one.value}${one.unit}`).join(" → ");
  return svg("svg", { class: "course", viewBox: `0 0 ${COURSE.width} ${COURSE.height}`, role: "img", "aria-label": t("compare.courseOf", pair.indicator, text) },
    svg("title", {}, text),
    svg("line", { class: "zero", x1: 0, x2: COURSE.width, y1: y(0), y2: y(0) }),
    svg("polyline", { points: points.map((one) => `${x(one.at).toFixed(1)},${y(one.is).toFixed(1)}`).join(" ") }),
    points.map((one) => [
      svg("circle", { class: `${one.side} ${one.actual ? "reached" : "aimed"}`, cx: x(one.at), cy: y(one.is), r: 4 }),
      svg("text", { x: x(one.at), y: y(one.is) - 8, "text-anchor": "middle" }, one.value),
      svg("text", { class: "year", x: x(one.at), y: COURSE.height - 2, "text-anchor": "middle" }, one.year)]));
}
