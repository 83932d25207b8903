//! The parser against serde_json on any text, and the writer against the parser.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use proptest::prelude::*;
use serde_json::Value;

use super::*;

/// As serde_json would have it. Where a name stands twice, it keeps the last, so the tests have none.
fn as_value(json: &Json<'_>) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(flag) => Value::Bool(*flag),
        Json::Number(number) => serde_json::json!(number),
        Json::Text(text) => Value::String(text.to_string()),
        Json::List(items) => items.iter().map(as_value).collect(),
        Json::Object(members) => {
            let members = members.iter();
            Value::Object(
                members
                    .map(|(key, value)| (key.to_string(), as_value(value)))
                    .collect(),
            )
        }
        Json::Raw(raw) => as_value(&Json::parse(raw.text).unwrap()),
    }
}

/// Numbers as doubles, which is all there is here.
fn floats(value: Value) -> Value {
    match value {
        Value::Number(number) => serde_json::json!(number.as_f64()),
        Value::Array(items) => items.into_iter().map(floats).collect(),
        Value::Object(members) => {
            let members = members.into_iter();
            Value::Object(members.map(|(key, value)| (key, floats(value))).collect())
        }
        other => other,
    }
}

#[test]
fn values() {
    let check = |text: &str| {
        let expected = serde_json::from_str(text).map(floats).ok();
        let found = Json::parse(text).ok();
        assert_eq!(found.as_ref().map(as_value), expected, "{text}");
    };
    for text in [
        "null",
        "true",
        "false",
        "0",
        "-0",
        "12",
        "-1.5",
        "1e3",
        "1E+3",
        "2.5e-2",
        "1e400",
        "01",
        "1.",
        ".5",
        "-",
        "+1",
        "1e",
        "nul",
        "truex",
        "",
        " ",
        "[",
        "]",
        "[1,]",
        "[,]",
        "[1 2]",
        "{}",
        "{,}",
        r#"{"a":1,}"#,
        r#"{"a" 1}"#,
        "{a:1}",
        r#"{"a":1 "b":2}"#,
        r#""a"#,
        "\"a\nb\"",
        r#""\"\\\/\b\f\n\r\t""#,
        r#""\u4e0a\u6d77""#,
        r#""\ud83d\ude00""#,
        r#""\ud83d""#,
        r#""\ud83dx""#,
        r#""\ud83d\u0041""#,
        r#""\udc00""#,
        r#""\u12g4""#,
        r#""\x""#,
        r#""\"#,
        " [ 1 , { \"a\" : [ ] } ] ",
        "1 2",
        "\u{feff}1",
        "\"\u{7f}é上\"",
        "123456789012345678901234567890",
        "0.1234567890123456789",
        "1e-400",
    ] {
        check(text);
    }
    assert!(Json::parse(&"[".repeat(200)).is_err());
    let deep = format!("{}{}", "[".repeat(90), "]".repeat(90));
    assert!(Json::parse(&deep).is_ok());
}

#[test]
fn a_fault_is_pointed_at() {
    let check = |text: &str, at: usize| {
        assert_eq!(Json::parse(text), Err(Malformed { at }), "{text}");
    };
    check(r#"{"a": 1 "b": 2}"#, 8);
    check(r#"{"a": }"#, 6);
    check("[1, 2", 5);
    check("[1] x", 4);
}

#[test]
fn records_are_left_for_later() {
    let text = r#" {"a": [1], "r": [ {"x": "]}\"["} , 2 , [{}] ], "b": {} } "#;
    let Json::Object(members) = Json::parse_outside(text, &["r"]).unwrap() else {
        panic!("{text}");
    };
    let (_, Json::List(records)) = &members[1] else {
        panic!("{members:?}");
    };
    let texts: Vec<&str> = records
        .iter()
        .map(|record| match record {
            Json::Raw(raw) => {
                assert!(text[raw.start..].starts_with(raw.text));
                raw.text.trim_end()
            }
            _ => panic!("{record:?}"),
        })
        .collect();
    assert_eq!(texts, [r#"{"x": "]}\"["}"#, "2", "[{}]"]);
    // A record that is cut off takes the file with it: nobody knows where the next one begins.
    assert!(Json::parse_outside(r#"{"r": [{"x": 1}"#, &["r"]).is_err());
    assert!(Json::parse_outside(r#"{"r": [{}, ]}"#, &["r"]).is_err());
    assert!(Json::parse_outside(r#"{"r": [{}] "b": 1}"#, &["r"]).is_err());
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        (-1_000_000_i64..1_000_000, 0..5_i32)
            .prop_map(|(n, places)| serde_json::json!(n as f64 / 10_f64.powi(places))),
        any::<String>().prop_map(Value::String),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::Array),
            prop::collection::btree_map(any::<String>(), inner, 0..5)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn what_serde_json_writes_is_read_alike(value in any_value(), is_pretty in any::<bool>()) {
        let text = if is_pretty {
            serde_json::to_string_pretty(&value).unwrap()
        } else {
            serde_json::to_string(&value).unwrap()
        };
        prop_assert_eq!(as_value(&Json::parse(&text).unwrap()), floats(value.clone()));
        if let Value::Object(members) = &value {
            let lists: Vec<&str> = members.keys().map(String::as_str).collect();
            let outside = Json::parse_outside(&text, &lists).unwrap();
            prop_assert_eq!(as_value(&outside), floats(value));
        }
    }

    #[test]
    fn no_text_breaks_the_parser(text in r#"[\[\]{}",:0-9a-e\\u \n.-]{0,40}"#) {
        let ours = Json::parse(&text).ok();
        let theirs = serde_json::from_str::<Value>(&text).ok();
        prop_assert_eq!(ours.is_some(), theirs.is_some(), "{}", text);
        let _any = Json::parse_outside(&text, &["a"]);
    }

    #[test]
    fn what_is_written_is_read_alike(
        texts in prop::collection::vec(any::<String>(), 0..4), number in -1e6_f64..1e6, flag in any::<bool>(),
    ) {
        let number = (number * 1000.0).round() / 1000.0;
        let written = Writer::object(|w| {
            w.texts("texts", &texts);
            w.number("number", number);
            w.flag("flag", flag);
            w.text("none", None);
            w.text_or_null("gap", None);
            w.inner("empty", |_| ());
            w.list("objects", &texts, |w, text| w.text("text", text.as_str()));
        });
        let value: Value = serde_json::from_str(&written).unwrap();
        let objects: Vec<Value> = texts.iter().map(|text| serde_json::json!({"text": text})).collect();
        let expected = serde_json::json!({
            "texts": texts, "number": number, "flag": flag, "gap": null, "empty": {}, "objects": objects,
        });
        prop_assert_eq!(floats(value), floats(expected));
    }
}
