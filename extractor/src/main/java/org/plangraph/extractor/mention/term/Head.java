package org.plangraph.extractor.mention.term;

/** What the closing word of a phrase makes of it. */
enum Head {
    /** A sector: 旅游, 制造业. */
    INDUSTRY,
    /** A concrete thing: 电缆, 减速器. */
    PRODUCT,
    /** A sector or a kind of goods, as the context has it: 材料, 装备. */
    EITHER,
    /** 技术, 工艺. */
    TECHNOLOGY,
    /** A side of a thing, or what is no thing at all: 规模, 基地, 企业. */
    ATTRIBUTE,
    NONE
}
