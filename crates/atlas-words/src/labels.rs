//! A label for every code of the closed lists, and for facets, orders and vocabularies.
//!
//! Leaves out what the codes mean at length (`definitions`) and names from the dataset (`names`).

use atlas_core::model::Vocabulary;
use atlas_core::model::codes::{
    ActorKind, Bindingness, Certainty, ClaimKind, Collection, Comparator, Completeness, Confidence,
    ConflictState, DocType, EventType, LaneBy, Lang, Level, Nature, PublisherType, Reading,
    RelationType, Relevance, Scope, Severity, Stance, Status, Tier, Verdict, ViewKind,
};
use atlas_core::query::Sort;
use atlas_core::query::facets::Facet;

use crate::pair::Pair;

words! {
    /// The heading of a facet.
    facet in FACET: Facet {
        Jurisdiction => Pair("Jurisdiction", "辖区"),
        DocType => Pair("Document", "文种"),
        Relevance => Pair("Strength", "涉及程度"),
        Status => Pair("Status", "状态"),
        Instrument => Pair("Instrument", "政策工具"),
        Technology => Pair("Technology", "技术"),
        Sector => Pair("Sector", "产业"),
        Verdict => Pair("Verdicts on its statements", "核查结论"),
        Confidence => Pair("Confidence", "可信度"),
        Nature => Pair("Kind of record", "记录性质"),
        Collection => Pair("Collection", "来源范围"),
    }
}
words! {
    /// The name of an order.
    sort in SORT: Sort {
        Match => Pair("Best match, then newest", "最相关，其次最新"),
        Newest => Pair("Newest first", "最新在前"),
        Oldest => Pair("Oldest first", "最早在前"),
        Jurisdiction => Pair("By jurisdiction", "按辖区"),
        Strength => Pair("Strongest first", "涉及程度高者在前"),
        Evidence => Pair("Most sources first", "来源多者在前"),
        Confidence => Pair("Best supported first", "可信度高者在前"),
        Verdict => Pair("Most corrected first", "更正多者在前"),
    }
}
words! {
    /// What the timeline's lanes are.
    lane_by in LANE_BY: LaneBy {
        Jurisdiction => Pair("Jurisdiction", "辖区"),
        DocType => Pair("Document", "文种"),
        Instrument => Pair("Instrument", "政策工具"),
        Technology => Pair("Technology", "技术"),
    }
}
words! {
    /// The name of a vocabulary.
    vocabulary in VOCABULARY: Vocabulary {
        Instrument => Pair("Instruments (EC-OECD STIP)", "政策工具（EC-OECD STIP）"),
        Technology => Pair("Technologies", "技术"),
        Sector => Pair("Sectors", "产业"),
        Indicator => Pair("Indicators", "指标"),
        Unit => Pair("Units", "单位"),
    }
}
words! {
    /// Which policies count as a jurisdiction's.
    reading in READING: Reading {
        Here => Pair("Issued here", "本级发布"),
        HereAndBelow => Pair("Here and below", "本级及下级"),
        AllThatApplies => Pair("All that applies here", "适用于本地的全部"),
    }
}
words! {
    /// The level of a jurisdiction.
    level in LEVEL: Level {
        National => Pair("Country", "国家"),
        Province => Pair("Province", "省"),
        Municipality => Pair("Municipality", "直辖市"),
        PrefectureCity => Pair("Prefecture-level city", "地级市"),
        CountyLevelCity => Pair("County-level city", "县级市"),
        District => Pair("District", "区"),
        DevelopmentZone => Pair("Development zone", "开发区"),
        Region => Pair("Region", "地区"),
        City => Pair("City", "城市"),
        SpecialRegion => Pair("Special region", "特别行政区"),
        Group => Pair("Unnamed places", "未具名地区"),
    }
}
words! {
    /// What kind of actor.
    actor_kind in ACTOR_KIND: ActorKind {
        Person => Pair("Person", "个人"),
        Government => Pair("Government", "政府"),
        Agency => Pair("Government agency", "政府部门"),
        Assembly => Pair("Congress or session", "人民代表大会"),
        PartyBody => Pair("Party body", "党委"),
        Brokerage => Pair("Brokerage", "证券公司"),
        Company => Pair("Company", "企业"),
        Media => Pair("Media", "媒体"),
        Institute => Pair("Research body", "研究机构"),
        Park => Pair("Park", "园区"),
        Alliance => Pair("Alliance", "联盟"),
        Unnamed => Pair("Not named", "未具名"),
    }
}
words! {
    /// What kind of document or act.
    doc_type in DOC_TYPE: DocType {
        GovernmentWorkReport => Pair("Government work report", "政府工作报告"),
        FiveYearPlan => Pair("Five-year plan", "五年规划"),
        DevelopmentPlan => Pair("Development plan", "发展规划"),
        ActionPlan => Pair("Action plan", "行动计划"),
        Opinions => Pair("Opinions", "意见"),
        ImplementationPlan => Pair("Implementation plan", "实施方案"),
        Measures => Pair("Measures", "措施"),
        Law => Pair("Law", "法律法规"),
        Budget => Pair("Budget", "预算"),
        Guideline => Pair("Guidelines or advice", "指引与提示"),
        Standard => Pair("Standard", "标准"),
        DraftForComment => Pair("Draft for comment", "征求意见稿"),
        MeetingStatement => Pair("Meeting", "会议"),
        FundingCall => Pair("Funding call", "项目申报通知"),
        Alliance => Pair("Alliance", "联盟"),
        Fund => Pair("Fund", "基金"),
        Park => Pair("Park or base", "园区基地"),
        Platform => Pair("Platform or service", "平台服务"),
        TaskForce => Pair("Task force", "工作专班"),
        Agreement => Pair("Agreement", "合作协议"),
        Programme => Pair("Programme", "专项计划"),
        Other => Pair("Other", "其他"),
    }
}
words! {
    /// How much of a policy is on the subject.
    relevance in RELEVANCE: Relevance {
        Dedicated => Pair("Dedicated", "专项"),
        Section => Pair("Section", "专章"),
        Mention => Pair("Mention", "提及"),
    }
}
words! {
    /// Whether a policy binds anybody.
    bindingness in BINDINGNESS: Bindingness {
        Binding => Pair("Binding", "有约束力"),
        Indicative => Pair("States an intention", "指导性"),
        NotStated => Pair("Read, not stated", "已查阅，未说明"),
        NotSearched => Pair("Not searched", "未查"),
        NotApplicable => Pair("Does not apply", "不适用"),
    }
}
words! {
    /// How much of a policy's text was read.
    completeness in COMPLETENESS: Completeness {
        FullText => Pair("Full text read", "已读全文"),
        Excerpt => Pair("Part of the text read", "已读节选"),
        Reported => Pair("Known from reports only", "仅见报道"),
    }
}
words! {
    /// What happened to a policy.
    event_type in EVENT_TYPE: EventType {
        Announced => Pair("announced", "提出"),
        ConsultationOpened => Pair("consultation opened", "公开征求意见"),
        ConsultationClosed => Pair("consultation closed", "征求意见结束"),
        Adopted => Pair("adopted", "审议通过"),
        Issued => Pair("issued", "发布"),
        Effective => Pair("in effect or open", "施行或启用"),
        Amended => Pair("amended", "修订"),
        Expired => Pair("expired", "到期"),
        Repealed => Pair("repealed", "废止"),
        Superseded => Pair("superseded", "被替代"),
        Withdrawn => Pair("withdrawn", "撤回"),
        Held => Pair("held", "举行"),
    }
}
words! {
    /// Where a policy stands.
    status in STATUS: Status {
        Planned => Pair("Announced", "已提出"),
        InConsultation => Pair("In consultation", "征求意见中"),
        Adopted => Pair("Adopted", "已通过"),
        Issued => Pair("Issued", "已发布"),
        InForce => Pair("In force or open", "施行或运行中"),
        Held => Pair("Held", "已举行"),
        Ended => Pair("Ended", "已失效"),
        Superseded => Pair("Superseded", "已被替代"),
        Withdrawn => Pair("Withdrawn", "已撤回"),
    }
}
words! {
    /// How one policy stands to another.
    relation_type in RELATION_TYPE: RelationType {
        Implements => Pair("implements", "落实"),
        Amends => Pair("amends", "修订"),
        Supersedes => Pair("supersedes", "替代"),
        DraftOf => Pair("is the draft of", "征求意见稿，正式文件为"),
        PartOf => Pair("is part of", "属于"),
        Cites => Pair("cites", "引用"),
    }
}
words! {
    /// How other policies stand to this one.
    relation_back in RELATION_BACK: RelationType {
        Implements => Pair("is put into practice by", "落实本政策的文件"),
        Amends => Pair("is amended by", "修订本政策的文件"),
        Supersedes => Pair("is superseded by", "替代本政策的文件"),
        DraftOf => Pair("has the draft", "本政策的征求意见稿"),
        PartOf => Pair("has the part", "本政策的组成部分"),
        Cites => Pair("is cited by", "引用本政策的文件"),
    }
}
words! {
    /// Whether a target is about the subject.
    scope in SCOPE: Scope {
        Subject => Pair("On the subject", "针对本主题"),
        Wider => Pair("Wider goal", "一般性目标"),
    }
}
words! {
    /// What kind of statement a claim is.
    claim_kind in CLAIM_KIND: ClaimKind {
        Headline => Pair("Headline", "标题"),
        Event => Pair("Event", "事件"),
        Measure => Pair("Measure", "举措"),
        Target => Pair("Target", "目标"),
        Attribution => Pair("Attribution", "归属"),
        Assertion => Pair("Assertion", "论断"),
        View => Pair("View", "观点"),
        Translation => Pair("Translation artefact", "翻译失真"),
        Contradiction => Pair("Contradiction", "自相矛盾"),
        Ambiguity => Pair("Ambiguity", "歧义"),
        PageResidue => Pair("Page residue", "网页残留"),
        CirculatingError => Pair("Error in circulation", "流传的错误"),
    }
}
words! {
    /// What checking a claim found.
    verdict in VERDICT: Verdict {
        Corroborated => Pair("Corroborated", "证实"),
        Corrected => Pair("Corrected", "更正"),
        AsInOriginal => Pair("As in the original", "与原文一致"),
        Disputed => Pair("Disputed", "有争议"),
        Unconfirmed => Pair("Unconfirmed", "未证实"),
        Artefact => Pair("Translation artefact", "翻译失真"),
    }
}
words! {
    /// How much harm an artefact does.
    severity in SEVERITY: Severity {
        High => Pair("misleads on a fact", "误导事实"),
        Medium => Pair("blurs a fact", "模糊事实"),
        Low => Pair("only odd", "仅显怪异"),
    }
}
words! {
    /// How sure the reading of a bent wording is.
    certainty in CERTAINTY: Certainty {
        High => Pair("original seen", "已见原文"),
        Medium => Pair("a second rendering agrees", "另有译文佐证"),
        Low => Pair("a guess that fits", "推测"),
        Open => Pair("open", "存疑"),
    }
}
words! {
    /// How a source bears on a statement.
    stance in STANCE: Stance {
        Supports => Pair("supports it", "支持"),
        Corrects => Pair("corrects it", "更正"),
        Contradicts => Pair("says otherwise", "说法不同"),
        Context => Pair("context", "背景"),
    }
}
words! {
    /// Whether a conflict is settled.
    conflict_state in CONFLICT_STATE: ConflictState {
        Open => Pair("open", "未决"),
        Resolved => Pair("settled", "已解决"),
    }
}
words! {
    /// What kind of view somebody holds.
    view_kind in VIEW_KIND: ViewKind {
        Opinion => Pair("opinion", "看法"),
        Forecast => Pair("forecast", "预测"),
        Expectation => Pair("expectation", "期望"),
    }
}
words! {
    /// How close a source is to the decision.
    tier in TIER: Tier {
        Primary => Pair("primary", "一手"),
        Secondary => Pair("secondary", "二手"),
        Tertiary => Pair("tertiary", "三手"),
    }
}
words! {
    /// Whether a record is a decision.
    nature in NATURE: Nature {
        Decision => Pair("Decision", "决定"),
        Context => Pair("Context", "背景"),
    }
}
words! {
    /// Which collection a record belongs to.
    collection in COLLECTION: Collection {
        Seed => Pair("The article", "种子文章"),
        Wider => Pair("Wider collection", "扩充收录"),
    }
}
words! {
    /// How a target's value bounds it.
    comparator in COMPARATOR: Comparator {
        Eq => Pair("just that", "等于"),
        Gt => Pair("more than", "大于"),
        Ge => Pair("at least", "不少于"),
        Lt => Pair("less than", "小于"),
        Le => Pair("at most", "不超过"),
        Approx => Pair("about", "约"),
        Range => Pair("from … to …", "区间"),
        Qualitative => Pair("no number", "定性"),
    }
}
words! {
    /// What kind of publisher.
    publisher_type in PUBLISHER_TYPE: PublisherType {
        Government => Pair("Government", "政府"),
        Media => Pair("Media", "媒体"),
        Aggregator => Pair("Repost or translation", "转载或翻译网站"),
        Forum => Pair("Forum", "论坛"),
        Package => Pair("Data package", "数据包"),
    }
}
words! {
    /// How well something is supported.
    confidence in CONFIDENCE: Confidence {
        High => Pair("High confidence", "可信度高"),
        Medium => Pair("Medium confidence", "可信度中"),
        Low => Pair("Low confidence", "可信度低"),
    }
}
