// Words of the plan reader.
import { speak } from "../i18n.js";

speak({
  zh: {
    "plan.outline": "目录",
    "plan.statements": "这句话说了什么",
    "plan.pick": "点按正文中的标记，查看那一句话所陈述的事实。",
    "plan.none": "这句话没有读出关系或目标。",
    "plan.marks": "标记",
    "plan.found": "读出 {0} 条",
    "plan.choose": "选一份规划来读",
    "plan.summary": "这份规划说了什么",
    "plan.named": "写到多少",
    "plan.topIndustries": "提到最多的产业",
    "plan.times": "提到 {0} 次",
  },
  en: {
    "plan.outline": "Outline",
    "plan.statements": "What this sentence states",
    "plan.pick": "Click a mark in the text to see what its sentence states.",
    "plan.none": "No relation or target was read from this sentence.",
    "plan.marks": "Marks",
    "plan.found": "{0} statements",
    "plan.choose": "Choose a plan to read",
    "plan.summary": "What this plan says",
    "plan.named": "How much it names",
    "plan.topIndustries": "Industries named most",
    "plan.times": "named {0} times",
  },
});
