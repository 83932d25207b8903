//! The stable names of a comparison's rows, in every export of it.

use atlas_core::compare::RowLabel;
use atlas_core::model::Dataset;

/// What a row shows, as a stable code.
pub(crate) fn row_code(dataset: &Dataset, label: &RowLabel) -> String {
    match label {
        RowLabel::FirstEvent => "first_event".to_owned(),
        RowLabel::FirstDedicated => "first_dedicated".to_owned(),
        RowLabel::LatestEvent => "latest_event".to_owned(),
        RowLabel::Relevance(code) => code.code().to_owned(),
        RowLabel::DocType(code) => code.code().to_owned(),
        RowLabel::Term(id) => dataset.terms[*id].code.to_string(),
        RowLabel::Indicator {
            indicator,
            unit,
            currency,
        } => {
            let indicator = &dataset.terms[*indicator].code;
            let unit = unit.map(|id| &*dataset.terms[id].code);
            match unit.or(currency.as_deref()) {
                Some(unit) => format!("{indicator} ({unit})"),
                None => indicator.to_string(),
            }
        }
        RowLabel::Issuers => "issuers".to_owned(),
        RowLabel::Sources => "sources".to_owned(),
        RowLabel::Verdict(code) => code.code().to_owned(),
        RowLabel::OpenConflicts => "open_conflicts".to_owned(),
    }
}
