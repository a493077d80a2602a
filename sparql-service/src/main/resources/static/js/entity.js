// One entity: its names, and every fact with the sentence behind it.
import "./strings/entity.js";
import { chainPage, entityPage, get, here, planPage } from "./api.js";
import { h, icon } from "./dom.js";
import { entityLink, evidence } from "./evidence.js";
import { figure } from "./figures.js";
import { number, t } from "./i18n.js";
import { relationsKey } from "./picture.js";
import { show } from "./picture-view.js";
import { run, titled } from "./shell.js";
import { timeline } from "./timeline.js";
import { glyph } from "./types.js";

const OPEN_FACTS = 12;
const MOST_FACTS = 1000;
const MOST_NEIGHBOURS = 23;
const SMALLEST_NEIGHBOURS = 0.5;

const namesOf = (entity) => [entity.label, ...(entity.otherNames ?? [])];
const relationWords = (group) => t(`${group.outgoing ? "out" : "in"}.${group.relation}`);
const anchor = (group) => `${group.outgoing ? "out" : "in"}-${group.relation}`;

function factRow(fact, entity, open) {
  const [first, ...others] = fact.evidence;
  const names = [...namesOf(entity), fact.entity.label];
  return h("li", { class: "fact" },
    h("div", { class: "fact-head" }, entityLink(fact.entity),
      h("span", { class: "small quiet" }, t(`type.${fact.entity.type}`))),
    !first ? h("p", { class: "small quiet" }, t("fact.background"))
      : h("details", { open },
          h("summary", {}, t("fact.evidence"), others.length ? h("span", { class: "quiet" }, ` · ${t("fact.more", others.length)}`) : null,
            h("span", { class: "peek" }, first.quote)),
          h("div", { class: "sentences" }, fact.evidence.map((item) => evidence(item, names)))));
}

function groupSection(group, entity, total) {
  const rest = group.total - group.facts.length;
  return h("section", { class: "group", id: anchor(group) },
    h("h2", {}, relationWords(group), h("small", { class: "num" }, number(group.total))),
    h("ul", {}, group.facts.map((fact) => factRow(fact, entity, total <= OPEN_FACTS))),
    rest > 0 ? h("a", { class: "button", href: `?iri=${encodeURIComponent(entity.iri)}&limit=${MOST_FACTS}#${anchor(group)}` },
      t("fact.rest", number(rest))) : null);
}

const targetRow = (target, names) =>
  h("li", { class: "fact target" },
    h("div", { class: "fact-head" },
      h("b", {}, target.indicator), h("span", { class: "figure num" }, figure(target)),
      h("span", { class: "small quiet" }, [target.year, t(target.actual ? "target.actual" : "target.goal")].filter(Boolean).join(" · "))),
    h("div", { class: "sentences" }, target.evidence.slice(0, 1).map((item) => evidence(item, [...names, target.value]))));

const dataLink = (entity, format, label) => {
  const path = new URL(entity.iri).pathname.replace(/^.*?\/id\//, "/id/");
  return h("a", { class: "chip", href: `${path}.${format}`, rel: "alternate" }, label);
};

function head(entity, facts) {
  const drawn = ["Industry", "IndustryChain", "IndustryCluster"].includes(entity.type);
  return h("header", { class: `entity-head of-${entity.type}` },
    h("p", { class: "kind" }, glyph(entity.type), t(`type.${entity.type}`),
      entity.regions.map((region) => [h("span", { class: "quiet" }, "‹"), entityLink(region)])),
    h("h1", {}, entity.label),
    h("dl", {},
      entity.otherNames.length ? [h("dt", {}, t("entity.names")), h("dd", {}, entity.otherNames.join("、"))] : null,
      h("dt", {}, t("entity.plans")),
      h("dd", {}, entity.plans.map((plan) => h("a", { class: "in-plan", href: planPage(plan.name) }, plan.title))),
      h("dt", {}, t("entity.data")),
      h("dd", { class: "chips" }, dataLink(entity, "ttl", "Turtle"), dataLink(entity, "jsonld", "JSON-LD"),
        h("a", { class: "chip", href: `/api/entity.csv?iri=${encodeURIComponent(entity.iri)}`, download: "" }, "CSV"),
        h("code", { class: "iri" }, entity.iri))),
    h("div", { class: "actions" },
      facts ? h("a", { class: "button main", href: chainPage(entity.iri) }, icon("focus"), t(drawn ? "entity.chain" : "entity.neighbours")) : null));
}

/** The entity with what it stands next to, as a small picture; the chain page shows what lies beyond. */
async function drawNeighbours(section, entity) {
  const neighbours = new Set(entity.relations.flatMap((group) => group.facts.map((fact) => fact.entity.iri)));
  const view = await get("/api/chain", { iri: entity.iri, limit: 1 + Math.min(MOST_NEIGHBOURS, neighbours.size) });
  const frame = h("div", { class: "canvas" });
  section.append(h("div", { class: "frame" }, frame), relationsKey(view));
  const open = (iri) => iri && iri !== entity.iri && location.assign(entityPage(iri));
  show(frame, view, { pick: open }, null, SMALLEST_NEIGHBOURS);
}

function contents(groups, targets) {
  const row = (href, words, count) => h("li", {}, h("a", { href }, words, h("span", { class: "num quiet" }, number(count))));
  return h("nav", { class: "contents", "aria-label": t("entity.groups") }, h("ul", {},
    groups.map((group) => row(`#${anchor(group)}`, relationWords(group), group.total)),
    targets.length ? row("#targets", t("target.many"), targets.length) : null));
}

run("entity", async (main) => {
  const iri = here().get("iri");
  const entity = await get("/api/entity", { iri, limit: here().get("limit") });
  const facts = entity.relations.reduce((sum, group) => sum + group.total, 0);
  titled(entity.label);
  const neighbours = facts ? h("section", { class: "group around" }, h("h2", {}, t("entity.around"))) : null;
  main.replaceChildren(
    head(entity, facts),
    h("div", { class: "entity-body" },
      contents(entity.relations, entity.targets),
      h("div", {},
        facts + entity.targets.length === 0 ? h("p", { class: "notice panel" }, t("entity.nothing")) : null,
        neighbours,
        timeline(entity),
        entity.relations.map((group) => groupSection(group, entity, facts)),
        entity.targets.length
          ? h("section", { class: "group", id: "targets" },
              h("h2", {}, t("target.many"), h("small", { class: "num" }, number(entity.targets.length))),
              h("ul", {}, entity.targets.map((target) => targetRow(target, namesOf(entity)))))
          : null)));
  if (neighbours) {
    await drawNeighbours(neighbours, entity);
  }
  if (location.hash) {
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }
});
