//! The file's format as a JSON Schema (draft 2020-12): for editors, and for programs that are not this one.
//!
//! `schemars` makes it of the wire types, so that it can't go stale; here stands what it can't know: how ids, dates,
//! addresses and texts are spelled, and the codes of the closed lists with their meanings. Says what one place of the
//! file must look like. Leaves out every rule that needs two (that an id names something, that events come in order)
//! and all that would take a program: those are `load`'s alone. What it refuses, `load` refuses or notes too.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;

use super::wire::{Code, Dataset, Day, Edtf, Id, Number, Record, Str, Text, Url};
use crate::model::codes::{ClosedList, Lang};

const TITLE: &str = "A dataset of Policy Atlas";

/// The JSON Schema of a dataset, as text.
///
/// ```
/// assert!(atlas_core::load::schema::schema().contains("\"const\": \"policy-atlas/1\""));
/// ```
pub fn schema() -> String {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<Dataset<'_>>();
    schema.insert("title".to_owned(), TITLE.into());
    let records = schema.get_mut("$defs").and_then(Value::as_object_mut);
    for record in records.into_iter().flat_map(|records| records.values_mut()) {
        require_filled_lists(record);
    }
    format!("{:#}\n", schema.as_value())
}

/// A list that may not be empty must be there. `schemars` leaves out what serde has a default for, and serde has an
/// empty list, so that `load` can name what is missing.
fn require_filled_lists(record: &mut Value) {
    let properties = record.get("properties").and_then(Value::as_object);
    let mut filled: Vec<Value> = Vec::new();
    for (key, property) in properties.into_iter().flatten() {
        if property.get("minItems").is_some() {
            filled.push(key.as_str().into());
        }
    }
    if let Some(record) = record.as_object_mut()
        && !filled.is_empty()
    {
        let required = record
            .entry("required")
            .or_insert_with(|| Value::Array(Vec::new()));
        if let Some(required) = required.as_array_mut() {
            required.extend(filled);
        }
    }
}

/// Strings, each with what must hold of it beyond being one.
macro_rules! spelled {
    ($($name:ident => $schema:tt)+) => {$(
        impl JsonSchema for $name<'_> {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )+};
}

spelled! {
    Str => { "type": "string" }
    Id => { "type": "string", "pattern": "^[a-z0-9]+(-+[a-z0-9]+)*$" }
    Edtf => { "type": "string" }
    Day => { "type": "string" }
    Url => { "type": "string", "format": "uri", "pattern": r"^https?://\S+$" }
}

impl JsonSchema for Number {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Number".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number" })
    }
}

/// The text in each language, one of them at least not a gap.
impl JsonSchema for Text<'_> {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let mut properties = serde_json::Map::new();
        let mut written = Vec::new();
        for lang in Lang::ALL {
            let code = lang.code();
            let text = json_schema!({
                "description": "The text, or null: nobody has written it yet.",
                "type": ["string", "null"],
                "pattern": r"\S"
            });
            properties.insert(code.to_owned(), text.into());
            let mut is_text = serde_json::Map::new();
            is_text.insert(code.to_owned(), json_schema!({ "type": "string" }).into());
            written.push(json_schema!({ "required": [code], "properties": is_text }));
        }
        json_schema!({ "type": "object", "properties": properties, "anyOf": written })
    }
}

impl<T: ClosedList> JsonSchema for Code<'_, T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Code".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let codes = <T as strum::VariantArray>::VARIANTS.iter();
        let meanings = codes.map(|code| code.get_documentation().unwrap_or_default());
        // `enumDescriptions` is no word of the standard, which lets it be; editors show them beside each code.
        json_schema!({
            "type": "string",
            "enum": <T as strum::VariantNames>::VARIANTS,
            "enumDescriptions": meanings.collect::<Vec<_>>()
        })
    }
}

impl<T: JsonSchema> JsonSchema for Record<'_, T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<T>()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::schema;
    use crate::load::file::RECORDS;
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
