// How the figure of a target is written.
const SIGNS = { ">=": "≥ ", "<=": "≤ ", "~": "≈ ", "=": "" };

export const figure = (target) => `${SIGNS[target.comparator] ?? ""}${target.value}${target.unit ? ` ${target.unit}` : ""}`;
