//! The stable names of a comparison's rows, in every export of it.

use atlas_core::compare::RowLabel;
use atlas_core::model::Dataset;

/// What a row shows, as a stable code.
pub(crate) fn row_code(ds: &Dataset, label: &RowLabel) -> String {
    match label {
        RowLabel::FirstEvent => "first_event".to_owned(),
        RowLabel::FirstDedicated => "first_dedicated".to_owned(),
        RowLabel::LatestEvent => "latest_event".to_owned(),
        RowLabel::Relevance(code) => code.code().to_owned(),
        RowLabel::DocType(code) => code.code().to_owned(),
        RowLabel::Term(id) => ds.terms[*id].code.to_string(),
        RowLabel::Indicator {
            indicator,
            unit,
            currency,
        } => {
            let unit = unit.map(|id| &*ds.terms[id].code).or(currency.as_deref());
            let unit = unit.map(|unit| format!(" ({unit})")).unwrap_or_default();
            format!("{}{unit}", ds.terms[*indicator].code)
        }
        RowLabel::Issuers => "issuers".to_owned(),
        RowLabel::Sources => "sources".to_owned(),
        RowLabel::Verdict(code) => code.code().to_owned(),
        RowLabel::OpenConflicts => "open_conflicts".to_owned(),
    }
}
