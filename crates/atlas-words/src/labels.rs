//! A label for every code of the closed lists, and for facets, orders and vocabularies.
//!
//! Leaves out what the codes mean at length (`definitions`) and names from the dataset (`names`).

use atlas_core::codes::{
    ActorKind, Bindingness, Certainty, ClaimKind, Collection, Comparator, Completeness, Confidence,
    ConflictState, DocType, EventType, LaneBy, Lang, Level, Nature, PublisherType, Reading,
    RelationType, Relevance, Scope, Severity, Stance, Status, Tier, Verdict, ViewKind,
};
use atlas_core::facets::Facet;
use atlas_core::model::Vocabulary;
use atlas_core::query::Sort;

use crate::Pair;

/// The heading of a facet.
pub const fn facet(lang: Lang, code: Facet) -> &'static str {
    match code {
        Facet::Jurisdiction => Pair("Jurisdiction", "辖区"),
        Facet::DocType => Pair("Document", "文种"),
        Facet::Relevance => Pair("Strength", "涉及程度"),
        Facet::Status => Pair("Status", "状态"),
        Facet::Instrument => Pair("Instrument", "政策工具"),
        Facet::Technology => Pair("Technology", "技术"),
        Facet::Sector => Pair("Sector", "产业"),
        Facet::Verdict => Pair("Verdicts on its claims", "核查结论"),
        Facet::Confidence => Pair("Confidence", "可信度"),
        Facet::Nature => Pair("Kind of record", "记录性质"),
        Facet::Collection => Pair("Collection", "来源范围"),
    }
    .of(lang)
}

/// The name of an order.
pub const fn sort(lang: Lang, code: Sort) -> &'static str {
    match code {
        Sort::Match => Pair("Best match, then newest", "最相关，其次最新"),
        Sort::Newest => Pair("Newest first", "最新在前"),
        Sort::Oldest => Pair("Oldest first", "最早在前"),
        Sort::Jurisdiction => Pair("By jurisdiction", "按辖区"),
        Sort::Strength => Pair("Strongest first", "涉及程度高者在前"),
        Sort::Evidence => Pair("Most sources first", "来源多者在前"),
        Sort::Confidence => Pair("Best supported first", "可信度高者在前"),
        Sort::Verdict => Pair("Most corrected first", "更正多者在前"),
    }
    .of(lang)
}

/// What the timeline's lanes are.
pub const fn lane_by(lang: Lang, code: LaneBy) -> &'static str {
    match code {
        LaneBy::Jurisdiction => Pair("Jurisdiction", "辖区"),
        LaneBy::DocType => Pair("Document", "文种"),
        LaneBy::Instrument => Pair("Instrument", "政策工具"),
        LaneBy::Technology => Pair("Technology", "技术"),
    }
    .of(lang)
}

/// The name of a vocabulary.
pub const fn vocabulary(lang: Lang, code: Vocabulary) -> &'static str {
    match code {
        Vocabulary::Instrument => Pair("Instruments (EC-OECD STIP)", "政策工具（EC-OECD STIP）"),
        Vocabulary::Technology => Pair("Technologies", "技术"),
        Vocabulary::Sector => Pair("Sectors", "产业"),
        Vocabulary::Indicator => Pair("Indicators", "指标"),
        Vocabulary::Unit => Pair("Units", "单位"),
    }
    .of(lang)
}

/// Which policies count as a jurisdiction's.
pub const fn reading(lang: Lang, code: Reading) -> &'static str {
    match code {
        Reading::Here => Pair("Issued here", "本级发布"),
        Reading::HereAndBelow => Pair("Here and below", "本级及下级"),
        Reading::AllThatApplies => Pair("All that applies here", "适用于本地的全部"),
    }
    .of(lang)
}

/// The level of a jurisdiction.
pub const fn level(lang: Lang, code: Level) -> &'static str {
    match code {
        Level::National => Pair("Country", "国家"),
        Level::Province => Pair("Province", "省"),
        Level::Municipality => Pair("Municipality", "直辖市"),
        Level::PrefectureCity => Pair("Prefecture-level city", "地级市"),
        Level::District => Pair("District", "区"),
        Level::DevelopmentZone => Pair("Development zone", "开发区"),
        Level::Region => Pair("Region", "地区"),
        Level::City => Pair("City", "城市"),
        Level::SpecialRegion => Pair("Special region", "特别行政区"),
        Level::Group => Pair("Unnamed places", "未具名地区"),
    }
    .of(lang)
}

/// What kind of actor.
pub const fn actor_kind(lang: Lang, code: ActorKind) -> &'static str {
    match code {
        ActorKind::Person => Pair("Person", "个人"),
        ActorKind::Government => Pair("Government", "政府"),
        ActorKind::Agency => Pair("Government agency", "政府部门"),
        ActorKind::Assembly => Pair("Congress or session", "人民代表大会"),
        ActorKind::PartyBody => Pair("Party body", "党委"),
        ActorKind::Brokerage => Pair("Brokerage", "证券公司"),
        ActorKind::Company => Pair("Company", "企业"),
        ActorKind::Media => Pair("Media", "媒体"),
        ActorKind::Institute => Pair("Research body", "研究机构"),
        ActorKind::Park => Pair("Park", "园区"),
        ActorKind::Alliance => Pair("Alliance", "联盟"),
        ActorKind::Unnamed => Pair("Not named", "未具名"),
    }
    .of(lang)
}

/// What kind of document or act.
pub const fn doc_type(lang: Lang, code: DocType) -> &'static str {
    match code {
        DocType::GovernmentWorkReport => Pair("Government work report", "政府工作报告"),
        DocType::FiveYearPlan => Pair("Five-year plan", "五年规划"),
        DocType::DevelopmentPlan => Pair("Development plan", "发展规划"),
        DocType::ActionPlan => Pair("Action plan", "行动计划"),
        DocType::Opinions => Pair("Opinions", "意见"),
        DocType::ImplementationPlan => Pair("Implementation plan", "实施方案"),
        DocType::Measures => Pair("Measures", "措施"),
        DocType::DraftForComment => Pair("Draft for comment", "征求意见稿"),
        DocType::MeetingStatement => Pair("Meeting", "会议"),
        DocType::FundingCall => Pair("Funding call", "项目申报通知"),
        DocType::Alliance => Pair("Alliance", "联盟"),
        DocType::Programme => Pair("Programme", "专项计划"),
        DocType::Other => Pair("Other", "其他"),
    }
    .of(lang)
}

/// How much of a policy is on the subject.
pub const fn relevance(lang: Lang, code: Relevance) -> &'static str {
    match code {
        Relevance::Dedicated => Pair("Dedicated", "专项"),
        Relevance::Section => Pair("Section", "专章"),
        Relevance::Mention => Pair("Mention", "提及"),
    }
    .of(lang)
}

/// Whether a policy binds anybody.
pub const fn bindingness(lang: Lang, code: Bindingness) -> &'static str {
    match code {
        Bindingness::Binding => Pair("Binding", "有约束力"),
        Bindingness::Indicative => Pair("States an intention", "指导性"),
        Bindingness::NotStated => Pair("Read, not stated", "已查阅，未说明"),
        Bindingness::NotSearched => Pair("Not searched", "未查"),
        Bindingness::NotApplicable => Pair("Does not apply", "不适用"),
    }
    .of(lang)
}

/// How much of a policy's text was read.
pub const fn completeness(lang: Lang, code: Completeness) -> &'static str {
    match code {
        Completeness::FullText => Pair("Full text read", "已读全文"),
        Completeness::Excerpt => Pair("Part of the text read", "已读节选"),
        Completeness::Reported => Pair("Known from reports only", "仅见报道"),
    }
    .of(lang)
}

/// What happened to a policy.
pub const fn event_type(lang: Lang, code: EventType) -> &'static str {
    match code {
        EventType::Announced => Pair("announced", "提出"),
        EventType::ConsultationOpened => Pair("consultation opened", "公开征求意见"),
        EventType::ConsultationClosed => Pair("consultation closed", "征求意见结束"),
        EventType::Adopted => Pair("adopted", "审议通过"),
        EventType::Issued => Pair("issued", "发布"),
        EventType::Effective => Pair("in effect or open", "施行或启用"),
        EventType::Amended => Pair("amended", "修订"),
        EventType::Expired => Pair("expired", "到期"),
        EventType::Repealed => Pair("repealed", "废止"),
        EventType::Superseded => Pair("superseded", "被替代"),
        EventType::Withdrawn => Pair("withdrawn", "撤回"),
        EventType::Held => Pair("held", "举行"),
    }
    .of(lang)
}

/// Where a policy stands.
pub const fn status(lang: Lang, code: Status) -> &'static str {
    match code {
        Status::Planned => Pair("Announced", "已提出"),
        Status::InConsultation => Pair("In consultation", "征求意见中"),
        Status::Adopted => Pair("Adopted", "已通过"),
        Status::Issued => Pair("Issued", "已发布"),
        Status::InForce => Pair("In force or open", "施行或运行中"),
        Status::Held => Pair("Held", "已举行"),
        Status::Ended => Pair("Ended", "已失效"),
        Status::Superseded => Pair("Superseded", "已被替代"),
        Status::Withdrawn => Pair("Withdrawn", "已撤回"),
    }
    .of(lang)
}

/// How one policy stands to another.
pub const fn relation_type(lang: Lang, code: RelationType) -> &'static str {
    match code {
        RelationType::Implements => Pair("implements", "落实"),
        RelationType::Amends => Pair("amends", "修订"),
        RelationType::Supersedes => Pair("supersedes", "替代"),
        RelationType::DraftOf => Pair("is the draft of", "征求意见稿，正式文件为"),
        RelationType::PartOf => Pair("is part of", "属于"),
        RelationType::Cites => Pair("cites", "引用"),
    }
    .of(lang)
}

/// How other policies stand to this one.
pub const fn relation_back(lang: Lang, code: RelationType) -> &'static str {
    match code {
        RelationType::Implements => Pair("is put into practice by", "落实本政策的文件"),
        RelationType::Amends => Pair("is amended by", "修订本政策的文件"),
        RelationType::Supersedes => Pair("is superseded by", "替代本政策的文件"),
        RelationType::DraftOf => Pair("has the draft", "本政策的征求意见稿"),
        RelationType::PartOf => Pair("has the part", "本政策的组成部分"),
        RelationType::Cites => Pair("is cited by", "引用本政策的文件"),
    }
    .of(lang)
}

/// Whether a target is about the subject.
pub const fn scope(lang: Lang, code: Scope) -> &'static str {
    match code {
        Scope::Subject => Pair("On the subject", "针对本主题"),
        Scope::Wider => Pair("Wider goal", "一般性目标"),
    }
    .of(lang)
}

/// What kind of statement a claim is.
pub const fn claim_kind(lang: Lang, code: ClaimKind) -> &'static str {
    match code {
        ClaimKind::Headline => Pair("Headline", "标题"),
        ClaimKind::Event => Pair("Event", "事件"),
        ClaimKind::Measure => Pair("Measure", "举措"),
        ClaimKind::Target => Pair("Target", "目标"),
        ClaimKind::Attribution => Pair("Attribution", "归属"),
        ClaimKind::Assertion => Pair("Assertion", "论断"),
        ClaimKind::View => Pair("View", "观点"),
        ClaimKind::Translation => Pair("Translation artefact", "翻译失真"),
        ClaimKind::Contradiction => Pair("Contradiction", "自相矛盾"),
        ClaimKind::Ambiguity => Pair("Ambiguity", "歧义"),
        ClaimKind::PageResidue => Pair("Page residue", "网页残留"),
        ClaimKind::CirculatingError => Pair("Error in circulation", "流传的错误"),
    }
    .of(lang)
}

/// What checking a claim found.
pub const fn verdict(lang: Lang, code: Verdict) -> &'static str {
    match code {
        Verdict::Corroborated => Pair("Corroborated", "证实"),
        Verdict::Corrected => Pair("Corrected", "更正"),
        Verdict::Disputed => Pair("Disputed", "有争议"),
        Verdict::Unconfirmed => Pair("Unconfirmed", "未证实"),
        Verdict::Artefact => Pair("Translation artefact", "翻译失真"),
    }
    .of(lang)
}

/// How much harm an artefact does.
pub const fn severity(lang: Lang, code: Severity) -> &'static str {
    match code {
        Severity::High => Pair("misleads on a fact", "误导事实"),
        Severity::Medium => Pair("blurs a fact", "模糊事实"),
        Severity::Low => Pair("only odd", "仅显怪异"),
    }
    .of(lang)
}

/// How sure the reading of a bent wording is.
pub const fn certainty(lang: Lang, code: Certainty) -> &'static str {
    match code {
        Certainty::High => Pair("original seen", "已见原文"),
        Certainty::Medium => Pair("a second rendering agrees", "另有译文佐证"),
        Certainty::Low => Pair("a guess that fits", "推测"),
        Certainty::Open => Pair("open", "存疑"),
    }
    .of(lang)
}

/// How a source bears on a statement.
pub const fn stance(lang: Lang, code: Stance) -> &'static str {
    match code {
        Stance::Supports => Pair("supports it", "支持"),
        Stance::Corrects => Pair("corrects it", "更正"),
        Stance::Contradicts => Pair("says otherwise", "说法不同"),
        Stance::Context => Pair("context", "背景"),
    }
    .of(lang)
}

/// Whether a conflict is settled.
pub const fn conflict_state(lang: Lang, code: ConflictState) -> &'static str {
    match code {
        ConflictState::Open => Pair("open", "未决"),
        ConflictState::Resolved => Pair("settled", "已解决"),
    }
    .of(lang)
}

/// What kind of view somebody holds.
pub const fn view_kind(lang: Lang, code: ViewKind) -> &'static str {
    match code {
        ViewKind::Opinion => Pair("opinion", "看法"),
        ViewKind::Forecast => Pair("forecast", "预测"),
        ViewKind::Expectation => Pair("expectation", "期望"),
    }
    .of(lang)
}

/// How close a source is to the decision.
pub const fn tier(lang: Lang, code: Tier) -> &'static str {
    match code {
        Tier::Primary => Pair("primary", "一手"),
        Tier::Secondary => Pair("secondary", "二手"),
        Tier::Tertiary => Pair("tertiary", "三手"),
    }
    .of(lang)
}

/// Whether a record is a decision.
pub const fn nature(lang: Lang, code: Nature) -> &'static str {
    match code {
        Nature::Decision => Pair("Decision", "决定"),
        Nature::Context => Pair("Context", "背景"),
    }
    .of(lang)
}

/// Which collection a record belongs to.
pub const fn collection(lang: Lang, code: Collection) -> &'static str {
    match code {
        Collection::Seed => Pair("The article", "种子文章"),
        Collection::Wider => Pair("Wider collection", "扩充收录"),
    }
    .of(lang)
}

/// How a target's value bounds it.
pub const fn comparator(lang: Lang, code: Comparator) -> &'static str {
    match code {
        Comparator::Eq => Pair("just that", "等于"),
        Comparator::Gt => Pair("more than", "大于"),
        Comparator::Ge => Pair("at least", "不少于"),
        Comparator::Lt => Pair("less than", "小于"),
        Comparator::Le => Pair("at most", "不超过"),
        Comparator::Approx => Pair("about", "约"),
        Comparator::Range => Pair("from … to …", "区间"),
        Comparator::Qualitative => Pair("no number", "定性"),
    }
    .of(lang)
}

/// What kind of publisher.
pub const fn publisher_type(lang: Lang, code: PublisherType) -> &'static str {
    match code {
        PublisherType::Government => Pair("Government", "政府"),
        PublisherType::Media => Pair("Media", "媒体"),
        PublisherType::Aggregator => Pair("Repost or translation", "转载或翻译网站"),
        PublisherType::Forum => Pair("Forum", "论坛"),
        PublisherType::Package => Pair("Data package", "数据包"),
    }
    .of(lang)
}

/// How well something is supported.
pub const fn confidence(lang: Lang, code: Confidence) -> &'static str {
    match code {
        Confidence::High => Pair("High confidence", "可信度高"),
        Confidence::Medium => Pair("Medium confidence", "可信度中"),
        Confidence::Low => Pair("Low confidence", "可信度低"),
    }
    .of(lang)
}
