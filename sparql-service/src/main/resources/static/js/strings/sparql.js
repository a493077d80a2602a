// Words of the SPARQL page.
import { speak } from "../i18n.js";

speak({
  zh: {
    "sparql.title": "用 SPARQL 查询",
    "sparql.examples": "可运行的例子",
    "sparql.note": "不写 GRAPH 时查询全部规划的并集。",
  },
  en: {
    "sparql.title": "Query with SPARQL",
    "sparql.examples": "Examples that run",
    "sparql.note": "Without GRAPH a query sees the union of all plans.",
  },
});
