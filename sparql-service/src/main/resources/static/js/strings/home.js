// Words of the overview.
import { speak } from "../i18n.js";

speak({
  zh: {
    "home.title": "把产业规划读成一张图",
    "home.lead": "{0} 份规划，{1} 个实体，{2} 条关系，{3} 处原文依据。",
    "home.industries": "产业树",
    "home.industriesNote": "按图谱中的事实条数",
    "home.parts": "{0}的 {1} 个细分产业",
    "home.inGraph": "图谱中有什么",
  },
  en: {
    "home.title": "Industrial plans, read into one graph",
    "home.lead": "{0} plans, {1} entities, {2} relations, {3} sentences as evidence.",
    "home.industries": "Industry tree",
    "home.industriesNote": "by number of facts",
    "home.parts": "{1} parts of {0}",
    "home.inGraph": "What is in the graph",
  },
});
