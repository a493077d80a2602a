// The plan reader: outline, text with marks, and what a sentence states.
import "./strings/plan.js";
import { entityPage, get, here } from "./api.js";
import { $, h } from "./dom.js";
import { confidence, entityLink } from "./evidence.js";
import { figure } from "./figures.js";
import { number, t } from "./i18n.js";
import { summary } from "./plan-summary.js";
import { textOf } from "./plan-text.js";
import { period, planCard } from "./plan-card.js";
import { run, titled } from "./shell.js";
import { glyph, TYPES } from "./types.js";

function outline(view) {
  const item = (heading) => {
    const inner = view.outline.filter((one) => one.parent === heading.index && one.kind !== "list-label");
    const link = h("a", { href: `#h${heading.index}`, class: `d${heading.depth}` }, heading.number ? `${heading.number} ` : "", heading.title);
    return h("li", {}, link, inner.length ? h("ul", {}, inner.map(item)) : null);
  };
  const top = view.outline.find((one) => one.parent < 0);
  return h("nav", { class: "outline", "aria-label": t("plan.outline") },
    // Beside the text where there is room; otherwise folded above it.
    h("details", { open: matchMedia("(min-width: 1161px)").matches },
      h("summary", {}, h("h2", {}, t("plan.outline"))),
      h("ul", {}, view.outline.filter((one) => one.parent === top?.index && one.kind !== "list-label").map(item))));
}

function legend(view, text) {
  const counts = {};
  view.mentions.forEach(({ entity }) => {
    const type = view.entities[entity]?.type;
    counts[type] = (counts[type] ?? 0) + 1;
  });
  return h("div", { class: "chips legend", role: "group", "aria-label": t("plan.marks") },
    TYPES.filter((type) => counts[type]).map((type) =>
      h("button", { class: `chip of-${type}`, type: "button", "aria-pressed": "true", onclick: (event) => {
        const off = text.classList.toggle(`no-${type}`);
        event.currentTarget.setAttribute("aria-pressed", String(!off));
        event.currentTarget.classList.toggle("off", off);
      } }, glyph(type), t(`types.${type}`), h("span", { class: "num quiet" }, number(counts[type])))));
}

function statementRow(view, statement) {
  const subject = view.entities[statement.subject];
  const object = statement.target
    ? h("span", {}, `${statement.target.indicator} `, h("b", {}, figure(statement.target)),
        h("span", { class: "quiet" }, ` ${[statement.target.year, t(statement.target.actual ? "target.actual" : "target.goal")].filter(Boolean).join(" · ")}`))
    : entityLink(view.entities[statement.object]);
  return h("li", {},
    subject ? entityLink(subject) : null,
    h("div", { class: "says" }, h("span", { class: "quiet" }, statement.target ? t("target.many") : t(`out.${statement.relation}`)), object),
    h("div", { class: "small quiet how" }, h("code", {}, statement.rule), confidence(statement.confidence)));
}

function sentencePanel(view, sentence, entity) {
  const begin = sentence ? Number(sentence.id.slice(1)) : -1;
  const found = view.statements.filter((statement) => statement.begin === begin);
  const order = (statement) => (entity && [statement.subject, statement.object].includes(entity) ? 0 : 1);
  return [
    h("h2", {}, t("plan.statements"), found.length ? h("small", { class: "quiet" }, t("plan.found", found.length)) : null),
    entity && view.entities[entity]
      ? h("p", { class: `pointed of-${view.entities[entity].type}` }, entityLink(view.entities[entity]),
          h("span", { class: "small quiet" }, t(`type.${view.entities[entity].type}`)))
      : null,
    found.length
      ? h("ul", {}, [...found].sort((a, b) => order(a) - order(b)).map((statement) => statementRow(view, statement)))
      : h("p", { class: "quiet" }, t("plan.none")),
  ];
}

function reader(main, view) {
  const text = textOf(view);
  const panel = h("aside", { class: "says-panel", "aria-live": "polite", "aria-label": t("plan.statements") },
    h("p", { class: "quiet" }, t("plan.pick")));
  const choose = (mark, sentence) => {
    text.querySelectorAll(".on").forEach((element) => element.classList.remove("on"));
    sentence?.classList.add("on");
    mark?.classList.add("on");
    panel.replaceChildren(...sentencePanel(view, sentence, mark?.dataset.iri).filter(Boolean));
    panel.classList.add("open");
    panel.scrollTop = 0;
    if (sentence) {
      history.replaceState(null, "", `#${sentence.id}`);
    }
  };
  const pick = (event) => {
    const mark = event.target.closest("mark");
    const sentence = event.target.closest(".sentence");
    if (mark || sentence) {
      choose(mark && !text.classList.contains(`no-${mark.dataset.type}`) ? mark : null, sentence);
    } else {
      panel.classList.remove("open");
    }
  };
  text.addEventListener("click", pick);
  text.addEventListener("dblclick", (event) => {
    const mark = event.target.closest("mark");
    if (mark) {
      location.assign(entityPage(mark.dataset.iri));
    }
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      pick(event);
    }
  });
  main.replaceChildren(
    h("header", { class: "bar" },
      h("div", {}, h("h1", {}, view.plan.title),
        h("p", { class: "small quiet" }, [
          view.plan.issuer, view.plan.number, view.plan.issued, period(view.plan),
          t("plan.counts", number(view.plan.entities), number(view.plan.facts))].filter(Boolean).join(" · "))),
      legend(view, text)),
    summary(view, !location.hash),
    h("div", { class: "reader" }, outline(view), h("article", { class: "page" }, text), panel));
  const goTo = () => {
    const place = location.hash && document.getElementById(location.hash.slice(1));
    if (place) {
      place.scrollIntoView({ block: "center" });
      if (place.classList.contains("sentence")) {
        choose(null, place);
      }
    }
  };
  addEventListener("hashchange", goTo);
  goTo();
  follow(text, $(".outline", main));
}

/** Marks in the outline where the reader is. */
function follow(text, outlineNav) {
  const links = new Map([...outlineNav.querySelectorAll("a")].map((link) => [link.hash.slice(1), link]));
  let current = null;
  const watcher = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      const link = entry.isIntersecting && links.get(entry.target.id);
      if (link) {
        current?.removeAttribute("aria-current");
        current = link;
        current.setAttribute("aria-current", "location");
        const { offsetTop } = link;
        if (offsetTop < outlineNav.scrollTop || offsetTop > outlineNav.scrollTop + outlineNav.clientHeight - 40) {
          outlineNav.scrollTop = offsetTop - outlineNav.clientHeight / 2;
        }
      }
    }
  }, { rootMargin: "-80px 0px -70% 0px" });
  text.querySelectorAll("[id^=h]").forEach((heading) => watcher.observe(heading));
}

async function choosePlan(main) {
  const { plans } = await get("/api/plans");
  titled(t("nav.plans"));
  main.classList.remove("wide");
  main.replaceChildren(h("h1", { class: "choose" }, t("plan.choose")), h("div", { class: "plans" }, plans.map(planCard)));
}

run("plans", async (main) => {
  const name = here().get("name");
  if (!name) {
    await choosePlan(main);
    return;
  }
  const view = await get("/api/plan", { name });
  titled(view.plan.title);
  reader(main, view);
});
