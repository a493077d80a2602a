// Words of the entity page.
import { speak } from "../i18n.js";

speak({
  zh: {
    "entity.names": "又名",
    "entity.plans": "见于",
    "entity.chain": "看产业链图",
    "entity.neighbours": "看关系图",
    "entity.timeline": "跨规划时间线",
    "entity.around": "邻近关系",
    "entity.groups": "事实分组",
    "entity.data": "数据",
    "entity.iri": "标识",
    "entity.nothing": "规划提到了它，但没有读出关系。",
  },
  en: {
    "entity.names": "Also",
    "entity.plans": "In",
    "entity.chain": "Industry-chain view",
    "entity.neighbours": "Picture of its relations",
    "entity.timeline": "Across plans",
    "entity.around": "What it stands next to",
    "entity.groups": "Groups of facts",
    "entity.data": "Data",
    "entity.iri": "IRI",
    "entity.nothing": "A plan mentions it, but no relation was read.",
  },
});
