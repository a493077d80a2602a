// Words of what every page has: header, search, types, relations, facts, plans in a list.
import { speak } from "../i18n.js";

const TYPE_WORDS = {
  zh: {
    Region: "区域", Industry: "产业", Enterprise: "企业", Project: "项目", Park: "园区",
    IndustryCluster: "产业集群", IndustryChain: "产业链", Institution: "机构", Product: "产品",
  },
  en: {
    Region: "Regions", Industry: "Industries", Enterprise: "Enterprises", Project: "Projects", Park: "Parks",
    IndustryCluster: "Clusters", IndustryChain: "Industry chains", Institution: "Institutions", Product: "Products",
  },
};

const TYPE_SINGULAR = {
  zh: TYPE_WORDS.zh,
  en: {
    Region: "Region", Industry: "Industry", Enterprise: "Enterprise", Project: "Project", Park: "Park",
    IndustryCluster: "Cluster", IndustryChain: "Industry chain", Institution: "Institution", Product: "Product",
  },
};

// How a relation reads from its subject (out) and from its object (in).
const RELATIONS = {
  zh: {
    out: {
      locatedIn: "位于", inIndustry: "所属产业", subIndustryOf: "上级产业", develops: "发展产业",
      leadEnterprise: "龙头企业", carriedOutBy: "建设单位", inPark: "所在园区", produces: "产品",
      upstreamOf: "下游", supports: "支撑",
    },
    in: {
      locatedIn: "位于此地", inIndustry: "属于该产业", subIndustryOf: "细分产业", develops: "发展该产业的区域",
      leadEnterprise: "在其中任龙头", carriedOutBy: "承担建设", inPark: "入驻", produces: "由其生产",
      upstreamOf: "上游", supports: "支撑机构",
    },
  },
  en: {
    out: {
      locatedIn: "Located in", inIndustry: "Industry", subIndustryOf: "Part of industry", develops: "Develops",
      leadEnterprise: "Lead enterprises", carriedOutBy: "Carried out by", inPark: "In park", produces: "Produces",
      upstreamOf: "Downstream", supports: "Supports",
    },
    in: {
      locatedIn: "Located here", inIndustry: "In this industry", subIndustryOf: "Sub-industries",
      develops: "Developed by", leadEnterprise: "Leads", carriedOutBy: "Carries out", inPark: "In this park",
      produces: "Produced by", upstreamOf: "Upstream", supports: "Supported by",
    },
  },
};

const prefixed = (prefix, words) =>
  Object.fromEntries(Object.entries(words).map(([key, value]) => [`${prefix}.${key}`, value]));

const ofTypesAndRelations = (language) => ({
  ...prefixed("type", TYPE_SINGULAR[language]),
  ...prefixed("types", TYPE_WORDS[language]),
  ...prefixed("out", RELATIONS[language].out),
  ...prefixed("in", RELATIONS[language].in),
});

speak({
  zh: {
    ...ofTypesAndRelations("zh"),
    "brand": "规划图谱",
    "nav.home": "总览",
    "nav.chain": "产业链",
    "nav.region": "区域",
    "nav.plans": "规划",
    "nav.compare": "比较",
    "nav.upload": "上传",
    "nav.sparql": "SPARQL",
    "nav.label": "主导航",
    "skip": "跳到正文",
    "theme": "切换明暗",
    "language": "English",
    "foot": "每一条事实都能回到规划原文的那一句。",
    "loading": "正在读取…",
    "failed": "没有读到：{0}",
    "search.label": "搜索实体",
    "search.placeholder": "企业、产业、园区、产品…",
    "search.hint": "中文任意片段、拼音或首字母，如 金川、jinchuan、jcjt",
    "search.none": "没有名称含“{0}”的实体",
    "search.all": "查看全部 {0} 个结果",
    "search.results": "“{0}”的搜索结果",
    "search.browse": "全部{0}",
    "search.count": "{0} 个",
    "search.also": "又名 {0}",
    "search.anyType": "全部类型",
    "search.more": "再显示一些",
    "plan.period": "{0}—{1} 年",
    "plan.year": "{0} 年",
    "plan.counts": "{0} 个实体 · {1} 条关系",
    "fact.evidence": "原文依据",
    "fact.more": "另有 {0} 处",
    "fact.background": "名称中已含，未单列原文。",
    "fact.rule": "规则",
    "fact.confidence": "置信度",
    "fact.read": "读原文",
    "fact.rest": "再显示 {0} 条",
    "fact.count": "{0} 条事实",
    "target.many": "目标与数值",
    "target.indicator": "指标",
    "target.value": "数值",
    "target.year": "年份",
    "target.kind": "性质",
    "target.subject": "主体",
    "target.sentence": "原文",
    "target.more": "再显示 {0} 条",
    "target.actual": "已实现",
    "target.goal": "目标",
  },
  en: {
    ...ofTypesAndRelations("en"),
    "brand": "PlanGraph",
    "nav.home": "Overview",
    "nav.chain": "Chains",
    "nav.region": "Regions",
    "nav.plans": "Plans",
    "nav.compare": "Compare",
    "nav.upload": "Upload",
    "nav.sparql": "SPARQL",
    "nav.label": "Main",
    "skip": "Skip to content",
    "theme": "Light or dark",
    "language": "中文",
    "foot": "Every fact leads back to the sentence of the plan that states it.",
    "loading": "Reading…",
    "failed": "Could not read: {0}",
    "search.label": "Search entities",
    "search.placeholder": "Enterprise, industry, park, product…",
    "search.hint": "Any part of a Chinese name, pinyin or initials: 金川, jinchuan, jcjt",
    "search.none": "Nothing has a name with “{0}”",
    "search.all": "Show all {0} results",
    "search.results": "Results for “{0}”",
    "search.browse": "All {0}",
    "search.count": "{0} found",
    "search.also": "also {0}",
    "search.anyType": "Any type",
    "search.more": "Show more",
    "plan.period": "{0}–{1}",
    "plan.year": "{0}",
    "plan.counts": "{0} entities · {1} relations",
    "fact.evidence": "Evidence",
    "fact.more": "{0} more",
    "fact.background": "Stated by the name itself.",
    "fact.rule": "rule",
    "fact.confidence": "confidence",
    "fact.read": "read in context",
    "fact.rest": "Show {0} more",
    "fact.count": "{0} facts",
    "target.many": "Targets and figures",
    "target.indicator": "Indicator",
    "target.value": "Value",
    "target.year": "Year",
    "target.kind": "Kind",
    "target.subject": "Of",
    "target.sentence": "Sentence",
    "target.more": "Show {0} more",
    "target.actual": "reached",
    "target.goal": "target",
  },
});
