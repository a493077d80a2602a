// How each relation is drawn, on the page and in the report alike: by width, dash and colour.
const PLAIN = { token: "--line-strong", width: 1.4 };

const LINES = {
  upstreamOf: { token: "--product", width: 2.6 },
  produces: { token: "--product", width: 1.4 },
  leadEnterprise: { token: "--enterprise", width: 1.8 },
  carriedOutBy: { token: "--enterprise", width: 1.4, dash: [6, 3] },
  supports: { token: "--institution", width: 1.4, dash: [6, 3] },
  locatedIn: { token: "--region", width: 1.4, dash: [2, 3] },
  develops: { token: "--region", width: 1.4 },
  inPark: { token: "--park", width: 1.4 },
  subIndustryOf: { token: "--industry", width: 1.4 },
  inIndustry: { token: "--industry", width: 1.4 },
};

export const lineStyle = (relation) => LINES[relation] ?? PLAIN;
