// The kinds of entity: each has a shape and a colour of its own, so that neither alone has to carry the meaning.
import { svg } from "./dom.js";

export const TYPES = [
  "Region",
  "Industry",
  "IndustryChain",
  "IndustryCluster",
  "Enterprise",
  "Institution",
  "Park",
  "Project",
  "Product",
];

export const SHAPES = {
  Region:
    "M8 1a5.4 5.4 0 0 0-5.4 5.4C2.6 10.3 8 15.4 8 15.4s5.4-5.1 5.4-9A5.4 5.4 0 0 0 8 1zm0 3.3a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2z",
  Industry: "M8 .8l6.3 3.6v7.2L8 15.2l-6.3-3.6V4.4z",
  IndustryChain: "M.8 3h9.4l5 5-5 5H.8l3.4-5z",
  IndustryCluster:
    "M8 1.2a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6zM4.2 8.4a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6zm7.6 0a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6z",
  Enterprise: "M2.6 1.8h10.8a.8.8 0 0 1 .8.8v10.8a.8.8 0 0 1-.8.8H2.6a.8.8 0 0 1-.8-.8V2.6a.8.8 0 0 1 .8-.8z",
  Institution: "M8 1l7.2 4.2v1.6H.8V5.2zM2 8h2.8v4.6H2zm4.6 0h2.8v4.6H6.6zm4.6 0H14v4.6h-2.8zM.8 13.4h14.4V15H.8z",
  Park: "M8 .6L15.4 8 8 15.4.6 8z",
  Project: "M8 1.4l7.2 12.8H.8z",
  Product: "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8zm0 3a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4z",
};

export const TOKENS = {
  Region: "--region",
  Industry: "--industry",
  IndustryChain: "--chain",
  IndustryCluster: "--cluster",
  Enterprise: "--enterprise",
  Institution: "--institution",
  Park: "--park",
  Project: "--project",
  Product: "--product",
};

export const glyph = (type) =>
  svg(
    "svg",
    { class: `glyph of-${type}`, viewBox: "0 0 16 16", "aria-hidden": "true" },
    svg("path", { d: SHAPES[type], "fill-rule": "evenodd" }),
  );

/** A token of the stylesheet, for what is drawn without CSS. */
export const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

export const colour = (type) => token(TOKENS[type]);
