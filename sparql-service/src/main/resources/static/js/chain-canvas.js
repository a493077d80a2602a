// Draws the server's layout with Cytoscape.js: nothing is placed here, so the picture is the same each time.
import cytoscape from "/webjars/cytoscape/dist/cytoscape.esm.min.mjs";
import { t } from "./i18n.js";
import { lineStyle } from "./chain-style.js";
import { colour, SHAPES, token } from "./types.js";

const FONT = '"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';
const SMALLEST_READABLE = 0.72;

// Cytoscape would add this style element itself, which the Content-Security-Policy forbids; the rule is in chain.css.
function announceStylesheet() {
  const link = document.querySelector('link[href="/css/chain.css"]');
  link.id = "__________cytoscape_stylesheet";
}

const glyphImage = (type, fill) =>
  `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16"><path fill-rule="evenodd" fill="${fill}" d="${SHAPES[type]}"/></svg>`)}`;

// The roles with a name of their own; what else a card holds is named by its type.
const ROLES = { Enterprise: ["leadEnterprise", "carriedOutBy"], Institution: ["supports"], Industry: ["subIndustryOf", "wider"] };

export const cardTitle = (card) => {
  const named = ROLES[card.type]?.includes(card.role);
  return named ? t(`role.${card.role}`) : t(`types.${card.type}`);
};

/** Cytoscape bends a line at points given along and across the straight way from its start to its end. */
function bends(points) {
  const [x1, y1, x2, y2] = [points[0], points[1], points.at(-2), points.at(-1)];
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const weights = [];
  const distances = [];
  for (let i = 2; i < points.length - 2; i += 2) {
    const [dx, dy] = [points[i] - x1, points[i + 1] - y1];
    weights.push((dx * (x2 - x1) + dy * (y2 - y1)) / length ** 2);
    distances.push(((x2 - x1) * dy - (y2 - y1) * dx) / length);
  }
  return { weights: weights.join(" "), distances: distances.join(" ") };
}

function elements(view) {
  const nodes = [];
  for (const card of view.cards) {
    const single = card.items.length === 1 && !card.hidden;
    const centre = { x: card.x + card.width / 2, y: card.y + card.height / 2 };
    nodes.push({
      data: { id: card.id, card: true, w: card.width, h: card.height, type: card.type,
        label: single ? "" : `${cardTitle(card)}  ${card.items.length + card.hidden}` },
      classes: single ? "anchor" : "card", position: centre, grabbable: false, selectable: false,
    });
    if (card.hidden) {
      nodes.push({ data: { id: `${card.id}-more`, label: t("chain.hidden", card.hidden) }, classes: "more", grabbable: false,
        selectable: false, position: { x: centre.x, y: card.y + card.height - 14 } });
    }
    for (const item of card.items) {
      nodes.push({
        data: { id: item.iri, label: item.lines.join("\n"), w: item.width, h: item.height, type: card.type },
        classes: [single ? "single" : "row", item.iri === view.focus.iri ? "focus" : ""].join(" "), grabbable: false,
        position: { x: item.x + item.width / 2, y: item.y + item.height / 2 },
      });
    }
  }
  const corner = Object.fromEntries(view.cards.map((card) => [card.id, card]));
  const edges = view.lines.map((line) => {
    const from = corner[line.from];
    const to = corner[line.to];
    const offset = (card, x, y) => `${x - card.x - card.width / 2}px ${y - card.y - card.height / 2}px`;
    return {
      data: { id: line.id, source: line.from, target: line.to, relation: line.relation, ...bends(line.points),
        begin: offset(from, line.points[0], line.points[1]), end: offset(to, line.points.at(-2), line.points.at(-1)) },
      classes: line.points.length > 4 ? "bent" : "",
      selectable: false,
    };
  });
  return [...nodes, ...edges];
}

function style() {
  const ink = token("--ink");
  const surface = token("--surface");
  const line = token("--line-strong");
  const accent = token("--accent");
  return [
    { selector: "node", style: { shape: "round-rectangle", "corner-radius": 5, width: "data(w)", height: "data(h)", "font-family": FONT,
      "font-size": 13, color: ink, label: "data(label)", "text-wrap": "wrap", "text-valign": "center", "overlay-opacity": 0,
      "line-height": 1.38 } },
    { selector: ".anchor", style: { "background-opacity": 0, "border-width": 0, events: "no" } },
    { selector: ".card", style: { "background-color": token("--sunken"), "border-width": 1, "border-color": line,
      "corner-radius": 8, "text-valign": "top", "text-margin-y": 23, "font-size": 12, "font-weight": "bold",
      color: (node) => colour(node.data("type")), events: "no" } },
    { selector: ".more", style: { width: 60, height: 18, "background-opacity": 0, "font-size": 12, color: token("--ink-3") } },
    { selector: ".row, .single", style: { "background-color": surface, "border-width": 1, "border-color": token("--line"),
      "text-halign": "right", "text-margin-x": (node) => 29 - node.data("w"), "text-justification": "left", "background-image": (node) => glyphImage(node.data("type"), colour(node.data("type"))),
      "background-width": 13, "background-height": 13, "background-position-x": 9, "background-position-y": "50%",
      "background-image-containment": "over", "background-clip": "none" } },
    { selector: ".single", style: { "border-width": 1.5, "border-color": (node) => colour(node.data("type")) } },
    { selector: ".focus", style: { "border-width": 3, "font-weight": "bold", "border-color": token("--seal") } },
    { selector: "edge", style: { width: (edge) => lineStyle(edge.data("relation")).width, "line-color": (edge) => token(lineStyle(edge.data("relation")).token),
      "line-style": (edge) => (lineStyle(edge.data("relation")).dash ? "dashed" : "solid"),
      "line-dash-pattern": (edge) => lineStyle(edge.data("relation")).dash ?? [6, 3],
      "target-arrow-shape": "triangle", "arrow-scale": 0.8, "target-arrow-color": (edge) => token(lineStyle(edge.data("relation")).token),
      "curve-style": "straight", "source-endpoint": "data(begin)", "target-endpoint": "data(end)", "overlay-opacity": 0, events: "no" } },
    { selector: "edge.bent", style: { "curve-style": "round-segments", "segment-weights": "data(weights)",
      "segment-distances": "data(distances)", "segment-radii": 6, "edge-distances": "endpoints" } },
    { selector: "node:selected", style: { "border-color": accent, "border-width": 3 } },
    { selector: ".faint", style: { opacity: 0.18 } },
  ];
}

/**
 * The picture in its container.
 * @param onPick called with the IRI of a clicked entity, or null when the ground is clicked
 */
export function draw(container, view, onPick, onOpen) {
  announceStylesheet();
  const cy = cytoscape({
    container, elements: elements(view), style: style(), layout: { name: "preset" },
    minZoom: 0.08, maxZoom: 2.5, autoungrabify: true, boxSelectionEnabled: false,
  });
  const isEntity = (node) => node.hasClass("row") || node.hasClass("single");
  cy.on("tap", (event) => {
    if (event.target === cy) {
      onPick(null);
    } else if (event.target.isNode?.() && isEntity(event.target)) {
      onPick(event.target.id());
    }
  });
  cy.on("dbltap", "node", (event) => isEntity(event.target) && onOpen(event.target.id()));
  cy.on("mouseover mouseout", "node", (event) => {
    container.classList.toggle("over", event.type === "mouseover" && isEntity(event.target));
  });
  document.addEventListener("themechange", () => cy.style(style()));
  const drawn = picture(cy, view);
  followSize(cy, container, drawn.start);
  return drawn;
}

/** Keeps the canvas as large as its frame, which can still grow after the first drawing; unmoved, the picture starts anew. */
function followSize(cy, container, start) {
  const move = () => cy.scratch("moved", true);
  container.addEventListener("pointerdown", move);
  container.addEventListener("wheel", move, { passive: true });
  new ResizeObserver(() => {
    cy.resize();
    if (!cy.scratch("moved")) {
      start();
    }
  }).observe(container);
}

function inView(cy, node) {
  const box = node.renderedBoundingBox();
  return box.x1 >= 0 && box.y1 >= 0 && box.x2 <= cy.width() && box.y2 <= cy.height();
}

function picture(cy, view) {
  const fit = () => cy.scratch("moved", true).fit(undefined, 16);
  const start = () => {
    cy.fit(undefined, 16);
    if (cy.zoom() < SMALLEST_READABLE) {
      cy.zoom(SMALLEST_READABLE);
      cy.center(cy.getElementById(view.focus.iri));
      const spare = cy.width() - view.width * cy.zoom();
      const pan = cy.pan();
      cy.pan({ x: spare > 0 ? spare / 2 : Math.min(16, Math.max(pan.x, spare - 16)), y: pan.y });
    } else if (cy.zoom() > 1.15) {
      cy.zoom(1.15);
      cy.center();
    }
  };
  const zoom = (factor) => cy.scratch("moved", true).zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  const select = (iris, centre) => {
    cy.elements().removeClass("faint").unselect();
    if (iris) {
      const wanted = new Set(iris);
      cy.nodes(".row, .single").forEach((node) => node.toggleClass("faint", !wanted.has(node.id())));
      cy.getElementById(iris[0]).select();
      if (centre && !inView(cy, cy.getElementById(iris[0]))) {
        cy.animate({ center: { eles: cy.getElementById(iris[0]) }, duration: 250 });
      }
    }
  };
  const png = () => cy.png({ output: "blob", full: true, scale: 2, bg: token("--surface") });
  start();
  return { fit, start, zoom, select, png, nodes: () => cy.nodes(".row, .single").length };
}
