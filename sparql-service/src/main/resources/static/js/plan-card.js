// A plan in a list of plans.
import { planPage } from "./api.js";
import { h } from "./dom.js";
import { number, t } from "./i18n.js";

export const period = (plan) =>
  !plan.firstYear ? "" : plan.firstYear === plan.lastYear ? t("plan.year", plan.firstYear) : t("plan.period", plan.firstYear, plan.lastYear);

export const planCard = (plan) =>
  h("a", { class: "plan-card", href: planPage(plan.name) },
    h("b", {}, plan.title),
    h("span", { class: "small quiet" }, [period(plan), plan.region?.label].filter(Boolean).join(" · ")),
    h("span", { class: "small quiet num" }, t("plan.counts", number(plan.entities), number(plan.facts))));
