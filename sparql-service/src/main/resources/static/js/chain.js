// The industry-chain page: the picture, the same content as a table, and what stands behind a chosen entity.
import "./strings/chain.js";
import { chainPage, entityPage, get, here } from "./api.js";
import { draw } from "./chain-canvas.js";
import { download, toSvg } from "./chain-svg.js";
import { statementsTable } from "./chain-table.js";
import { h, icon } from "./dom.js";
import { evidence } from "./evidence.js";
import { number, t } from "./i18n.js";
import { run, titled } from "./shell.js";
import { glyph, TYPES } from "./types.js";

const MORE = 600;

const hiddenTypes = () => (here().get("hide") ?? "").split(",").filter(Boolean);

/** The address of the same view with something changed, so that every view can be linked to. */
function address(changes) {
  const parameters = here();
  for (const [name, value] of Object.entries(changes)) {
    if (value) {
      parameters.set(name, value);
    } else {
      parameters.delete(name);
    }
  }
  return `${location.pathname}?${parameters}`;
}

function legend(view, hidden) {
  const present = TYPES.filter((type) => view.counts[type] || hidden.includes(type));
  return h("div", { class: "chips legend", role: "group", "aria-label": t("chain.legend"), title: t("chain.legend") },
    present.map((type) => {
      const off = hidden.includes(type);
      const rest = off ? hidden.filter((name) => name !== type) : [...hidden, type];
      return h("button", { class: `chip of-${type}${off ? " off" : ""}`, type: "button", "aria-pressed": String(!off),
        onclick: () => location.assign(address({ hide: rest.join(",") })) },
      glyph(type), t(`types.${type}`), off ? null : h("span", { class: "num quiet" }, number(view.counts[type])));
    }));
}

const tool = (name, words, onclick) =>
  h("button", { class: "button", type: "button", onclick, "aria-label": words, title: words }, icon(name));

function details(view, iri, close) {
  const entity = view.statements.flatMap(({ subject, object }) => [subject, object]).find((one) => one.iri === iri) ?? view.focus;
  const mine = view.statements.filter(({ subject, object }) => subject.iri === iri || object.iri === iri);
  return h("section", { class: `chosen of-${entity.type}`, "aria-label": entity.label },
    h("header", {},
      h("p", { class: "small quiet" }, glyph(entity.type), " ", t(`type.${entity.type}`)),
      h("h2", {}, entity.label),
      h("div", { class: "chips" },
        h("a", { class: "button", href: entityPage(iri) }, icon("book"), t("chain.open")),
        iri === view.focus.iri ? null : h("a", { class: "button", href: chainPage(iri) }, icon("focus"), t("chain.focus")),
        h("button", { class: "button bare", type: "button", onclick: close }, t("chain.close")))),
    h("ul", {}, mine.map((statement) => statementRow(statement, iri))));
}

function statementRow(statement, iri) {
  const outgoing = statement.subject.iri === iri;
  const other = outgoing ? statement.object : statement.subject;
  const sentences = h("div", { class: "sentences" });
  const load = async (event) => {
    if (event.target.open && !sentences.childElementCount) {
      const found = await get("/api/evidence",
        { subject: statement.subject.iri, relation: statement.relation, object: statement.object.iri });
      sentences.replaceChildren(...found.map((item) => evidence(item, [statement.subject.label, statement.object.label])));
    }
  };
  return h("li", {}, h("details", { ontoggle: load },
    h("summary", {}, h("span", { class: "quiet" }, t(`${outgoing ? "out" : "in"}.${statement.relation}`)), " ", glyph(other.type), " ", other.label),
    sentences));
}

async function show(main, iri) {
  const hidden = hiddenTypes();
  const unfold = here().get("unfold") === "true";
  const [view, plans] = await Promise.all([
    get("/api/chain", { iri, hide: hidden.join(","), unfold: unfold || undefined, limit: here().get("limit") }), get("/api/plans")]);
  titled(`${view.focus.label} · ${t("chain.title")}`);
  const canvas = h("div", { class: "canvas", role: "img", "aria-label": t("chain.picture", view.focus.label) });
  const aside = h("div", { class: "beside" });
  const table = statementsTable(view, (chosen) => pick(chosen, true));
  const source = t("chain.source", plans.map((plan) => plan.title).join("；"));
  let picture = null;
  const pick = (chosen, centre) => {
    const iris = chosen && [chosen, ...view.statements.flatMap(({ subject, object }) =>
      subject.iri === chosen ? [object.iri] : object.iri === chosen ? [subject.iri] : [])];
    picture.select(iris, centre);
    aside.replaceChildren(chosen ? details(view, chosen, () => pick(null)) : table);
    history.replaceState(null, "", address({ pick: chosen }));
  };
  const svgBlob = () =>
    new Blob([new XMLSerializer().serializeToString(toSvg(view, source))], { type: "image/svg+xml" });
  const cardsHide = view.cards.some((card) => card.hidden);
  main.replaceChildren(
    h("header", { class: "bar" },
      h("h1", {}, glyph(view.focus.type), h("a", { class: "title", href: entityPage(view.focus.iri) }, view.focus.label)),
      legend(view, hidden),
      h("div", { class: "tools" },
        tool("plus", t("chain.in"), () => picture.zoom(1.25)), tool("minus", t("chain.out"), () => picture.zoom(0.8)),
        tool("fit", t("chain.fit"), () => picture.fit()),
        cardsHide || unfold ? tool("unfold", t("chain.unfold"), () => location.assign(address({ unfold: unfold ? "" : "true" }))) : null,
        h("button", { class: "button", type: "button", title: t("chain.svg"), "aria-label": t("chain.svg"),
          onclick: () => download(svgBlob(), `${view.focus.label}.svg`) }, icon("download"), "SVG"),
        h("button", { class: "button", type: "button", title: t("chain.png"), "aria-label": t("chain.png"),
          onclick: () => download(picture.png(), `${view.focus.label}.png`) }, icon("download"), "PNG"))),
    h("div", { class: "stage" },
      h("div", { class: "frame" }, canvas,
        view.left ? h("p", { class: "left small" }, t("chain.left", number(view.statements.length && sum(view.counts)), number(view.left)), " ",
          h("a", { href: address({ limit: MORE }) }, t("chain.more"))) : null),
      aside));
  aside.append(table);
  picture = draw(canvas, view, (chosen) => pick(chosen), (chosen) => location.assign(chainPage(chosen)));
  main.picture = picture;
  const chosen = here().get("pick");
  if (chosen) {
    pick(chosen);
  }
}

const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0);

async function choose(main) {
  const graph = await get("/api/overview");
  const list = (title, entries) => h("section", { class: "panel box" }, h("h2", {}, title),
    h("ul", { class: "chips" }, entries.map((entry) =>
      h("li", {}, h("a", { class: `chip of-${entry.type}`, href: chainPage(entry.iri) }, glyph(entry.type), entry.label,
        h("span", { class: "num quiet" }, number(entry.facts)))))));
  titled(t("chain.title"));
  main.classList.remove("wide");
  main.replaceChildren(h("header", { class: "choose" }, h("h1", {}, t("chain.choose")), h("p", { class: "quiet" }, t("chain.chooseNote"))),
    list(t("types.IndustryChain"), graph.chains), list(t("types.Industry"), graph.industries), list(t("types.Region"), graph.regions));
}

run("chain", (main) => {
  const iri = here().get("iri");
  return iri ? show(main, iri) : choose(main);
});
