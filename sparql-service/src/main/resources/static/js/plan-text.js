// Lays out a plan's reading text: paragraphs and headings, sentences that state something, mentions marked by type.
import { h } from "./dom.js";
import { t } from "./i18n.js";

/**
 * Mentions nested as they stand in the text: each holds those inside it. What overlaps without nesting is cut to begin
 * where the earlier one ends.
 */
function nested(mentions, begin, end) {
  const roots = [];
  const open = [];
  for (const mention of mentions) {
    if (mention.begin < begin || mention.end > end) {
      continue;
    }
    while (open.length && open.at(-1).end <= mention.begin) {
      open.pop();
    }
    const within = open.at(-1);
    if (within && mention.end > within.end) {
      continue;
    }
    const node = { ...mention, inner: [] };
    (within?.inner ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

function marks(points, nodes, begin, end, entities, outer = true) {
  const parts = [];
  let at = begin;
  for (const node of nodes) {
    if (node.begin < at || !entities[node.entity]) {
      continue;
    }
    parts.push(points.slice(at, node.begin).join(""));
    const entity = entities[node.entity];
    parts.push(h("mark", { class: `of-${entity.type}`, "data-type": entity.type, "data-iri": node.entity,
      // A button may hold no other: of names within names the outer is the one that the keyboard reaches.
      ...(outer ? { tabindex: "0", role: "button" } : {}),
      title: `${t(`type.${entity.type}`)} · ${entity.label}` },
    marks(points, node.inner, node.begin, node.end, entities, false)));
    at = node.end;
  }
  parts.push(points.slice(at, end).join(""));
  return parts;
}

/** The places where a paragraph is cut into sentences: each statement's sentence is one piece, the rest is between. */
function pieces(begin, end, sentences) {
  const cut = [];
  let at = begin;
  for (const [from, to] of sentences) {
    if (from >= at && from < end) {
      if (from > at) {
        cut.push({ begin: at, end: from });
      }
      cut.push({ begin: from, end: Math.min(to, end), states: true });
      at = Math.min(to, end);
    }
  }
  if (at < end) {
    cut.push({ begin: at, end });
  }
  return cut;
}

const within = (items, begin, end) => items.filter((item) => item.begin >= begin && item.begin < end);

/** The text as elements; every sentence that states something has the id {@code s} and its offset. */
export function textOf(view) {
  const points = Array.from(view.text);
  const sentences = [...new Map(view.statements.map(({ begin, end }) => [begin, end]))].sort((a, b) => a[0] - b[0]);
  const headings = new Map(view.outline.filter((one) => one.parent >= 0).map((one) => [one.begin, one]));
  const root = h("div", { class: "text" });
  let begin = 0;
  while (begin <= points.length) {
    let end = points.indexOf("\n", begin);
    end = end < 0 ? points.length : end;
    const words = points.slice(begin, end).join("");
    if (words.trim()) {
      root.append(paragraph(view, points, begin, end, sentences, headings));
    }
    begin = end + 1;
  }
  return root;
}

function paragraph(view, points, begin, end, sentences, headings) {
  let start = begin;
  while (/\s/.test(points[start])) {
    start++;
  }
  const heading = headings.get(begin) ?? headings.get(start);
  const alone = heading && (heading.kind === "heading" || heading.kind === "box");
  const title = points.slice(start, end).join("").trim() === view.plan.title;
  const tag = title ? "h1" : alone ? `h${Math.min(heading.depth + 1, 6)}` : "p";
  const mentions = within(view.mentions, begin, end);
  const content = pieces(start, end, sentences).map((piece) => {
    const words = marks(points, nested(mentions, piece.begin, piece.end), piece.begin, piece.end, view.entities);
    return piece.states ? h("span", { class: "sentence", id: `s${piece.begin}` }, words) : words;
  });
  const kind = heading && !alone ? `lead ${heading.kind}` : heading?.kind;
  return h(tag, { class: kind, id: heading ? `h${heading.index}` : undefined }, content);
}
