// Two more ways to look at an answer than Yasgui's own table: as bars, and as a graph.
import { entityPage } from "./api.js";
import { h, svg } from "./dom.js";
import { number, t } from "./i18n.js";
import { token } from "./types.js";

// Fetched with the first graph that is drawn: most answers are read as tables.
const DRAWING = "/webjars/cytoscape/dist/cytoscape.esm.min.mjs";
const MOST_BARS = 40;
const MOST_NODES = 300;
const NUMERIC = /#(integer|decimal|double|float|long|int|nonNegativeInteger)$/;

const isNumber = (cell) => cell?.type !== "uri" && NUMERIC.test(cell?.datatype ?? "");
const bindings = (yasr) => yasr.results?.getBindings() ?? [];
const variables = (yasr) => yasr.results?.getVariables() ?? [];
const lastSegment = (iri) => decodeURIComponent(iri.split(/[/#]/).pop());

/** The variable to draw by: figures of it in every row. */
function measured(yasr) {
  const rows = bindings(yasr);
  return rows.length ? variables(yasr).findLast((name) => rows.every((row) => isNumber(row[name]))) : undefined;
}

/** What names a row: its words rather than its addresses. */
const named = (row, names, measure) => {
  const others = names.filter((name) => name !== measure && row[name] && !isNumber(row[name]));
  const words = others.filter((name) => row[name].type !== "uri");
  return (words.length ? words : others).map((name) => (row[name].type === "uri" ? lastSegment(row[name].value) : row[name].value)).slice(0, 2).join(" · ");
};

const symbol = (path) => () => {
  const drawing = svg("svg", { viewBox: "0 0 16 16", width: 16, height: 16 }, svg("path", { d: path, fill: "currentColor" }));
  return drawing;
};

export class Chart {
  priority = 5;
  helpReference = null;

  constructor(yasr) {
    this.yasr = yasr;
    this.label = t("sparql.chart");
    this.getIcon = symbol("M1 13h14v2H1zM2 7h3v5H2zM6.5 3h3v9h-3zM11 9h3v3h-3z");
  }

  canHandleResults() {
    return measured(this.yasr) !== undefined;
  }

  draw() {
    const measure = measured(this.yasr);
    const names = variables(this.yasr);
    const rows = bindings(this.yasr).slice(0, MOST_BARS).map((row) => ({ name: named(row, names, measure), value: Number(row[measure].value) }));
    const most = Math.max(...rows.map((row) => Math.abs(row.value))) || 1;
    const left = bindings(this.yasr).length - rows.length;
    this.yasr.resultsEl.append(h("figure", { class: "chart" },
      h("figcaption", { class: "small quiet" }, `?${measure}`, left > 0 ? ` · ${t("sparql.left", number(left))}` : ""),
      h("ol", {}, rows.map((row) => h("li", {}, h("span", { class: "name", title: row.name }, row.name),
        svg("svg", { viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" }, svg("rect", { width: (Math.abs(row.value) / most) * 100, height: 8 })),
        h("span", { class: "num" }, number(row.value)))))));
  }
}

const TRIPLE = /^<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)".*) \.$/;

/** The triples of an answer to CONSTRUCT, which comes as N-Triples, one a line; those of blank nodes are left out. */
function statements(yasr) {
  const text = yasr.results && !yasr.results.hasError() ? yasr.results.getOriginalResponseAsString() : "";
  return !text.startsWith("<http") ? [] : text.split("\n").map((line) => line.match(TRIPLE)).filter(Boolean)
    .map(([, subject, predicate, object, literal]) => ({ subject, predicate, object, literal }));
}

/** Nodes and lines of an answer: its triples, or each row's first two things. */
function graphOf(yasr) {
  const nodes = new Map();
  const lines = [];
  const node = (id, label) => nodes.set(id, label ?? nodes.get(id) ?? lastSegment(id));
  const triples = statements(yasr);
  if (triples.length) {
    triples.filter(({ predicate, literal }) => literal !== undefined && predicate.endsWith("#label")).forEach(({ subject, literal }) => node(subject, literal));
    triples.filter(({ object }) => object).forEach(({ subject, predicate, object }) => {
      node(subject);
      node(object);
      lines.push([subject, object, lastSegment(predicate)]);
    });
    return { nodes, lines };
  }
  const rows = bindings(yasr);
  const names = variables(yasr);
  const things = names.filter((name) => rows.every((row) => row[name]?.type === "uri"));
  if (things.length > 1) {
    rows.forEach((row) => {
      things.slice(0, 2).forEach((name) => node(row[name].value, row[`${name}Name`]?.value));
      lines.push([row[things[0]].value, row[things[1]].value, ""]);
    });
  }
  return { nodes, lines };
}

export class Graph {
  priority = 4;
  helpReference = null;

  constructor(yasr) {
    this.yasr = yasr;
    this.label = t("sparql.graph");
    this.getIcon = symbol("M3 1.5A2.2 2.2 0 1 0 4.4 5.4L7 8l-2.4 2.7a2.2 2.2 0 1 0 1.2.9L8.2 9l2.9.1a2.2 2.2 0 1 0 0-1.6L8.3 7.4 5.6 4.6A2.2 2.2 0 0 0 3 1.5z");
  }

  canHandleResults() {
    return graphOf(this.yasr).lines.length > 0;
  }

  async draw() {
    const { default: cytoscape } = await import(DRAWING);
    const { nodes, lines } = graphOf(this.yasr);
    const shown = new Set([...nodes.keys()].slice(0, MOST_NODES));
    const place = h("div", { class: "drawn", role: "img", "aria-label": t("sparql.drawn", number(nodes.size), number(lines.length)) });
    const left = nodes.size - shown.size;
    this.yasr.resultsEl.append(left > 0 ? h("p", { class: "small quiet" }, t("sparql.left", number(left))) : "", place);
    const cy = cytoscape({
      container: place,
      elements: [
        ...[...nodes].filter(([id]) => shown.has(id)).map(([id, label]) => ({ data: { id, label } })),
        ...lines.filter(([from, to]) => shown.has(from) && shown.has(to)).map(([source, target, label]) => ({ data: { source, target, label } })),
      ],
      style: [
        { selector: "node", style: { label: "data(label)", "font-size": 11, color: token("--ink"), "background-color": token("--accent"), width: 12, height: 12,
          "text-valign": "bottom", "text-margin-y": 3, "text-wrap": "wrap", "text-max-width": 110, "font-family": token("--sans") } },
        { selector: "edge", style: { width: 1, "line-color": token("--line-strong"), "target-arrow-color": token("--line-strong"), "target-arrow-shape": "triangle",
          "curve-style": "bezier", label: "data(label)", "font-size": 9, color: token("--ink-3"), "text-rotation": "autorotate" } },
      ],
      layout: { name: "cose", animate: false, randomize: false, nodeRepulsion: 90000, idealEdgeLength: 80 },
    });
    cy.on("tap", "node", ({ target }) => target.id().includes("/id/") && location.assign(entityPage(target.id())));
  }
}
