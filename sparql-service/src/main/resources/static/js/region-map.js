// A map of points: regions as circles on a ground drawn from the places of their counties. Nothing is fetched for it.
import { regionPage } from "./api.js";
import { h, svg } from "./dom.js";
import { number, t } from "./i18n.js";

// Drawn narrower for a telephone, so that names stay readable.
const WIDTH = innerWidth < 700 ? 400 : 760;
const MARGIN = WIDTH / 16;
const LARGEST = WIDTH / 29;
const SMALLEST = 4;
const LETTER = 13;
// Fewer places than this would make a ground of bubbles.
const FEWEST = 40;

/** Degrees to pixels: equirectangular, true to scale along the middle parallel. */
function projection(points, room) {
  const box = points.reduce(
    (all, { latitude, longitude }) => ({
      south: Math.min(all.south, latitude), north: Math.max(all.north, latitude),
      west: Math.min(all.west, longitude), east: Math.max(all.east, longitude),
    }),
    { south: 90, north: -90, west: 180, east: -180 },
  );
  const pad = Math.max(0.12, (box.north - box.south) * room);
  const squeeze = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180);
  const wide = Math.max(0.4, (box.east - box.west + 2 * pad) * squeeze);
  const high = Math.max(0.3, box.north - box.south + 2 * pad);
  const scale = Math.min((WIDTH - 2 * MARGIN) / wide, (WIDTH * 0.8 - 2 * MARGIN) / high);
  const height = high * scale + 2 * MARGIN;
  const left = (WIDTH - wide * scale) / 2;
  return {
    ...box, height, scale,
    x: (longitude) => left + (longitude - box.west + pad) * squeeze * scale,
    y: (latitude) => MARGIN + (box.north + pad - latitude) * scale,
    longitude: (x) => (x - left) / squeeze / scale + box.west - pad,
    latitude: (y) => box.north + pad - (y - MARGIN) / scale,
  };
}

function graticule(at) {
  const degrees = 90 / at.scale;
  const step = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20].find((one) => one >= degrees) ?? 20;
  const digits = step < 1 ? 1 : 0;
  const every = (from, to) => {
    const values = [];
    for (let value = Math.ceil(from / step) * step; value <= to; value += step) {
      values.push(value);
    }
    return values;
  };
  return svg("g", { class: "graticule", "aria-hidden": "true" },
    every(at.longitude(0), at.longitude(WIDTH)).map((value) => [
      svg("line", { x1: at.x(value), x2: at.x(value), y1: 0, y2: at.height }),
      svg("text", { x: at.x(value) + 3, y: at.height - 5 }, `${value.toFixed(digits)}°E`)]),
    every(at.latitude(at.height), at.latitude(0)).map((value) => [
      svg("line", { x1: 0, x2: WIDTH, y1: at.y(value), y2: at.y(value) }),
      svg("text", { x: 4, y: at.y(value) - 4 }, `${value.toFixed(digits)}°N`)]));
}

/** The ground: circles that run together, as wide as half the usual way from a place to the one next to it. */
function ground(at, points) {
  if (points.length < FEWEST) {
    return null;
  }
  const dots = points.map(({ latitude, longitude }) => [at.x(longitude), at.y(latitude)]);
  const nearest = dots.map(([x, y]) => Math.min(...dots.map(([u, v]) => Math.hypot(u - x, v - y) || Infinity))).sort((a, b) => a - b);
  const radius = Math.max(9, nearest[Math.floor(nearest.length * 0.85)] * 0.95);
  return svg("g", { class: "ground", "aria-hidden": "true" }, dots.map(([x, y]) => svg("circle", { cx: x.toFixed(1), cy: y.toFixed(1), r: radius.toFixed(1) })));
}

const overlaps = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Finds each name a free place beside its circle, the fullest first; a name without one is left to the title. */
function labelled(marks) {
  const taken = marks.map(({ x, y, radius }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }));
  for (const mark of marks) {
    const width = mark.name.length * LETTER;
    const { x, y, radius } = mark;
    const places = [
      { x: x + radius + 3, y: y - 8, anchor: "start", at: x + radius + 4 },
      { x: x - radius - 3 - width, y: y - 8, anchor: "end", at: x - radius - 4 },
      { x: x - width / 2, y: y - radius - 17, anchor: "middle", at: x },
      { x: x - width / 2, y: y + radius + 2, anchor: "middle", at: x },
    ].map((place) => ({ ...place, width, height: 15 }));
    const own = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    const free = places.find((place) => place.x > 0 && place.x + width < WIDTH
      && !taken.some((box) => (box.x !== own.x || box.y !== own.y) && overlaps(place, box)));
    if (free) {
      taken.push(free);
      mark.label = free;
    }
  }
  return marks;
}

function marksOf(places, at, most, kind) {
  return places.filter((place) => place.point).map((place) => ({
    place, kind, name: place.region.label,
    x: at.x(place.point.longitude), y: at.y(place.point.latitude),
    radius: place.things ? Math.max(SMALLEST, LARGEST * Math.sqrt(place.things / most)) : 3,
  }));
}

const drawn = ({ place, kind, name, x, y, radius, label }) =>
  svg("a", { href: regionPage(place.region.iri), class: `place ${kind} ${place.things ? "" : "bare"}`,
    "aria-label": `${name} · ${t("region.things", number(place.things))}` },
  svg("title", {}, `${name} · ${t("region.things", number(place.things))}`),
  svg("circle", { cx: x, cy: y, r: radius }),
  label ? svg("text", { x: label.at, y: label.y + 12, "text-anchor": label.anchor }, name) : null);

/**
 * A map.
 *
 * @param name of what it shows
 * @param places `{ parts, beside, grain }` as the API gives them
 * @param here the point of the region itself, when it has no parts
 */
export function map(name, { parts, beside, grain }, here) {
  const own = [...parts.flatMap((place) => place.point ?? []), ...grain, ...(here ? [here] : [])];
  const shown = parts.length ? own : [...own, ...beside.flatMap((place) => place.point ?? [])];
  const at = projection(shown, grain.length ? 0.06 : 0.16);
  const inside = ({ point }) => point && at.x(point.longitude) > 8 && at.x(point.longitude) < WIDTH - 8
    && at.y(point.latitude) > 8 && at.y(point.latitude) < at.height - 8;
  const most = Math.max(1, ...[...parts, ...(parts.length ? [] : beside)].map((place) => place.things));
  const marks = labelled([
    ...marksOf(parts, at, most, "part").sort((a, b) => b.radius - a.radius),
    ...marksOf(beside.filter(inside), at, Math.max(most, ...beside.map((place) => place.things)), "other").sort((a, b) => b.radius - a.radius),
  ]);
  return h("figure", { class: "map" },
    svg("svg", { viewBox: `0 0 ${WIDTH} ${at.height.toFixed(0)}`, role: "group", "aria-label": t("region.map", name) },
      graticule(at), ground(at, shown),
      parts.length ? null : here && svg("g", { class: "place self" },
        svg("circle", { cx: at.x(here.longitude), cy: at.y(here.latitude), r: 8 }),
        svg("text", { x: at.x(here.longitude), y: at.y(here.latitude) - 14, "text-anchor": "middle" }, name)),
      marks.toReversed().map(drawn)),
    h("figcaption", { class: "small quiet" }, t("region.mapNote"), shown.length < FEWEST ? "" : t("region.groundNote")));
}
