//! The file's format as a JSON Schema (draft 2020-12): for editors, and for programs that are not this one.
//!
//! Made of what `wire` and `codes` say of themselves, so that it can't go stale. Says what one place of
//! the file must look like. Leaves out every rule that needs two (that an id names something, that events
//! come in order) and all that would take a program: those are `load`'s alone. What it refuses, `load`
//! refuses or notes too. The page never calls it, so its visitors never download it.

mod described;

use crate::load::json::Writer;
use crate::load::wire::Dataset;
use crate::model::codes::Lang;

pub(crate) use described::{
    Day, Described, Edtf, Format, Id, Member, Presence, Record, Shape, Spelled, Spelling, Url,
};

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";
const TITLE: &str = "A dataset of Policy Atlas";
/// The definition of texts in the atlas's languages.
const TEXT: &str = "Text";

/// The JSON Schema of a dataset. The file itself is one object of the schema's own; each kind of record
/// in it is one of `$defs`.
///
/// ```
/// assert!(atlas_core::load::schema::schema().contains("\"const\": \"policy-atlas/1\""));
/// ```
pub fn schema() -> String {
    let mut records = Vec::new();
    gather(Dataset::SHAPE, &mut records);
    Writer::object(|w| {
        w.text("$schema", DIALECT);
        w.text("title", TITLE);
        let mut records = records.into_iter();
        if let Some(file) = records.next() {
            w.text("description", file.about.trim());
            w.text("type", "object");
            members(w, file);
        }
        w.inner("$defs", |w| {
            w.inner(TEXT, texts);
            for record in records {
                // Its type stands where it is used: there it is known whether it may be `null`.
                w.inner(record.name, |w| {
                    w.text("description", record.about.trim());
                    members(w, record);
                });
            }
        });
    })
}

/// Each kind of record once, the file's own first.
fn gather(shape: Shape, found: &mut Vec<&'static Record>) {
    match shape {
        Shape::List(inner) | Shape::Optional(inner) => gather(*inner, found),
        Shape::Record(record) if !found.iter().any(|known| known.name == record.name) => {
            found.push(record);
            for member in record.members {
                gather(member.shape, found);
            }
        }
        _ => {}
    }
}

/// The text in each language, one of them at least not a gap.
fn texts(w: &mut Writer) {
    w.inner("properties", |w| {
        for lang in Lang::ALL {
            w.inner(lang.code(), |w| {
                w.text(
                    "description",
                    "The text, or null: nobody has written it yet.",
                );
                types(w, "string", Presence::Optional);
                w.text("pattern", r"\S");
            });
        }
    });
    w.list("anyOf", Lang::ALL, |w, lang| {
        w.texts("required", [lang.code()]);
        w.inner("properties", |w| {
            w.inner(lang.code(), |w| w.text("type", "string"));
        });
    });
}

fn members(w: &mut Writer, record: &Record) {
    let required = record.members.iter().filter(|member| {
        let may_be_absent = matches!(member.shape, Shape::List(_) | Shape::Optional(_));
        member.presence == Presence::Required || !may_be_absent
    });
    let required: Vec<&str> = required.map(|member| member.key).collect();
    if !required.is_empty() {
        w.texts("required", required);
    }
    w.inner("properties", |w| {
        for member in record.members {
            w.inner(member.key, |w| {
                w.text("description", description(member).as_deref());
                value(w, member.shape, member.spelling, member.presence);
                if let (Shape::List(_), Presence::Required) = (member.shape, member.presence) {
                    w.count("minItems", 1);
                }
            });
        }
    });
}

/// What editors show: what the member says of itself and its spelling of all such texts, or else what the
/// records in it are.
fn description(member: &Member) -> Option<String> {
    let mut said = [member.about.trim(), member.spelling.about.trim()];
    if !member.spelling.codes.is_empty() {
        // A closed list says what is asked, its member here what is special about the answer.
        said.reverse();
    }
    let said = said.into_iter().filter(|text| !text.is_empty());
    let said = said.collect::<Vec<_>>().join(" ");
    let mut inner = member.shape;
    while let Shape::List(of) | Shape::Optional(of) = inner {
        inner = *of;
    }
    match inner {
        Shape::Record(record) if said.is_empty() => Some(record.about.trim().to_owned()),
        _ => (!said.is_empty()).then_some(said),
    }
}

fn value(w: &mut Writer, shape: Shape, spelling: &Spelling, presence: Presence) {
    let (shape, null) = match shape {
        Shape::Optional(inner) => (*inner, presence),
        other => (other, Presence::Required),
    };
    let refer = |w: &mut Writer, name: &str| w.text("$ref", &*format!("#/$defs/{name}"));
    match shape {
        Shape::Text => {
            types(w, "string", null);
            spelled(w, spelling, null);
        }
        Shape::Number => types(w, "number", null),
        Shape::Count => {
            types(w, "integer", null);
            w.count("minimum", 0);
        }
        Shape::Flag => types(w, "boolean", null),
        Shape::Texts => {
            types(w, "object", null);
            refer(w, TEXT);
        }
        Shape::Record(record) => {
            types(w, "object", null);
            refer(w, record.name);
        }
        Shape::List(of) => {
            types(w, "array", null);
            w.inner("items", |w| value(w, *of, spelling, Presence::Required));
        }
        Shape::Optional(inner) => value(w, *inner, spelling, null),
    }
}

fn types(w: &mut Writer, name: &str, null: Presence) {
    match null {
        Presence::Required => w.text("type", name),
        Presence::Optional => w.texts("type", [name, "null"]),
    }
}

fn spelled(w: &mut Writer, spelling: &Spelling, null: Presence) {
    for (keyword, text) in spelling.keywords {
        w.text(keyword, *text);
    }
    if spelling.codes.is_empty() {
        return;
    }
    let codes = spelling.codes.iter().map(|(code, _)| Some(*code));
    let gap = (null == Presence::Optional).then_some(None);
    w.texts_or_null("enum", codes.chain(gap));
    // No word of the standard, which lets them be; editors show them beside each code.
    let meanings = spelling.codes.iter().map(|(_, meaning)| meaning.trim());
    w.texts("enumDescriptions", meanings);
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::schema;
    use crate::load::wire::RECORDS;
    use crate::model::codes::DocType;

    // Whether it is right, a validator of somebody else's says in xtask.
    #[test]
    fn records_and_codes_are_those_of_the_types() {
        let schema: Value = serde_json::from_str(&schema()).unwrap_or_default();
        let at = |pointer: &str| schema.pointer(pointer).cloned().unwrap_or_default();
        for list in RECORDS {
            let of = at(&format!("/properties/{list}/items/$ref"));
            let record = of.as_str().unwrap_or_default().trim_start_matches('#');
            let id = at(&format!("{record}/properties/id/type"));
            assert_eq!(id, json!("string"), "{list}");
        }
        let codes: Vec<&str> = DocType::ALL.iter().map(|code| code.code()).collect();
        assert_eq!(at("/$defs/Policy/properties/doc_type/enum"), json!(codes));
        let severity = at("/$defs/Claim/properties/severity/enum");
        assert_eq!(severity, json!(["high", "medium", "low", null]));
    }
}
