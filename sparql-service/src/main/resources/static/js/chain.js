// The industry-chain page: the picture, the same content as a table, and what stands behind a chosen entity.
import "./strings/chain.js";
import { chainPage, entityPage, get, here } from "./api.js";
import { details } from "./chain-details.js";
import { filters, legend, narrowedTo } from "./chain-filters.js";
import { address, forgetPlace, question, rememberPlace, toggled, viewState } from "./chain-state.js";
import { statementsTable } from "./chain-table.js";
import { $, h, icon } from "./dom.js";
import { number, t } from "./i18n.js";
import { relationsKey } from "./picture.js";
import { asPng, asSvg, download, report } from "./picture-report.js";
import { keysHint, show } from "./picture-view.js";
import { ready, run, titled } from "./shell.js";
import { glyph } from "./types.js";

const MORE = 600;

const tool = (name, words, onclick, attributes = {}) =>
  h("button", { class: "button", type: "button", onclick, "aria-label": words, title: words, ...attributes }, icon(name));

const entitiesIn = (view) => Object.values(view.counts).reduce((sum, count) => sum + count, 0);

function exporting(view, state, plans) {
  const source = () => t("picture.source", plans.filter((plan) => !state.plan || plan.name === state.plan)
    .map((plan) => `《${plan.title}》`).join("、"));
  const drawn = () => report(view, narrowedTo(view, state, plans), source());
  const button = (kind, make) =>
    h("button", { class: "button", type: "button", title: t(`chain.${kind}`), "aria-label": t(`chain.${kind}`),
      onclick: async () => download(await make(drawn()), `${view.focus.label}.${kind}`) }, icon("download"), kind.toUpperCase());
  return [button("svg", asSvg), button("png", asPng)];
}

function toolbar(view, state, plans, picture, change) {
  const cardsHide = view.cards.some((card) => card.hidden);
  return h("div", { class: "tools" },
    tool("plus", t("chain.in"), () => picture().zoom(1.25)), tool("minus", t("chain.out"), () => picture().zoom(0.8)),
    tool("fit", t("chain.fit"), () => picture().fit()),
    cardsHide || state.unfold ? tool("unfold", t("chain.unfold"), () => change({ unfold: state.unfold ? "" : "true", open: "", fold: "" }),
      { "aria-pressed": String(state.unfold) }) : null,
    exporting(view, state, plans));
}

/** Shows what the address says; changes of the view come back here with another address, and the last one wins. */
async function showChain(main, asked, last) {
  const state = viewState();
  const [view, plans] = await Promise.all([get("/api/chain", question(state)), asked]);
  if (last()) {
    fill(main, plans, state, view);
  }
}

function fill(main, plans, state, view) {
  titled(`${view.focus.label} · ${t("chain.title")}`);
  let picture = null;
  const change = async (changes, focusAfter) => {
    forgetPlace();
    history.pushState(null, "", address({ at: "", ...changes }));
    await ready((last) => showChain(main, plans, last));
    (focusAfter && $(focusAfter, main))?.focus();
  };
  const on = {
    pick: (iri) => pick(iri),
    expand: (iri) => change({ expand: toggled(state.expand, iri), pick: iri }, ".canvas"),
    fold: (key) => change({ fold: toggled(state.fold, key), open: state.open.filter((one) => one !== key) }, ".canvas"),
    open: (key) => change({ open: toggled(state.open, key) }, ".canvas"),
    moved: rememberPlace,
  };
  const frame = h("div", { class: "canvas" });
  const aside = h("div", { class: "beside" });
  const table = statementsTable(view, (iri) => pick(iri, true));
  const pick = (iri, centre) => {
    const iris = iri && [iri, ...view.statements.flatMap(({ subject, object }) =>
      subject.iri === iri ? [object.iri] : object.iri === iri ? [subject.iri] : [])];
    picture.select(iris, centre);
    const fromTable = aside.contains(document.activeElement);
    aside.replaceChildren(iri ? details(view, iri, state.expand.includes(iri), on) : table);
    if (fromTable) {
      $("button, a, input", aside).focus();
    }
    history.replaceState(null, "", address({ pick: iri }));
  };
  main.replaceChildren(
    h("header", { class: "bar" },
      h("h1", {}, glyph(view.focus.type), h("a", { class: "title", href: entityPage(view.focus.iri) }, view.focus.label)),
      legend(view, state, change),
      toolbar(view, state, plans, () => picture, change),
      filters(view, state, plans, change)),
    h("div", { class: "stage" },
      h("div", { class: "drawn" },
        h("div", { class: "frame" }, frame,
          view.left ? h("p", { class: "left small" }, t("chain.left", number(entitiesIn(view)), number(view.left)), " ",
            h("a", { href: address({ limit: MORE, at: "" }) }, t("chain.more"))) : null),
        relationsKey(view), keysHint()),
      aside));
  aside.append(table);
  picture = show(frame, view, on, state.at);
  main.picture = picture;
  if (state.pick) {
    pick(state.pick, !state.at);
  }
}

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

run("chain", async (main, last) => {
  if (!here().get("iri")) {
    await choose(main);
    return;
  }
  const plans = get("/api/plans").then((answer) => answer.plans);
  addEventListener("popstate", () => ready((later) => showChain(main, plans, later)));
  await showChain(main, plans, last);
});
