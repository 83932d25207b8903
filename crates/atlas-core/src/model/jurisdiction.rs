//! Who can decide and where: jurisdictions, and places without a government. Leaves out actors.

use super::codes::Level;
use super::ids::{JurisdictionId, SourceId};
use super::text::Text;

/// A country, province, city, district or zone that can decide.
#[derive(Debug, Clone, PartialEq)]
pub struct Jurisdiction {
    /// Its slug.
    pub slug: Box<str>,
    /// Short name: Wuhan, 武汉.
    pub name: Text,
    /// Full name: 武汉市.
    pub official_name: Option<Text>,
    /// Romanised full name with tones: Wǔhàn Shì.
    pub romanised: Option<Box<str>>,
    /// Other names people search for.
    pub aliases: Vec<Box<str>>,
    /// Its level.
    pub level: Level,
    /// The jurisdiction directly above.
    pub parent: Option<JurisdictionId>,
    /// ISO 3166-1 alpha-2 of its country.
    pub country: Option<Box<str>>,
    /// ISO 3166-2, where it has one of its own.
    pub iso3166_2: Option<Box<str>>,
    /// GB/T 2260 code, six digits.
    pub gbt2260: Option<Box<str>>,
    /// Where its codes come from.
    pub sources: Vec<SourceId>,
    /// Where to draw it.
    pub point: Option<Point>,
    /// Anything a reader should know.
    pub note: Option<Text>,
}

/// A point on the earth, WGS 84.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// Degrees north, -90 to 90.
    pub lat: f64,
    /// Degrees east, -180 to 180.
    pub lon: f64,
    /// How far off it may be, in kilometres.
    pub accuracy_km: f64,
    /// Where it comes from.
    pub source: Option<SourceId>,
}

/// A place with no government of its own: a planning belt, a science district.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Its slug.
    pub slug: Box<str>,
    /// Its name.
    pub name: Text,
    /// What it is.
    pub kind: Text,
    /// The jurisdiction it lies in.
    pub within: Option<JurisdictionId>,
    /// Anything a reader should know.
    pub note: Option<Text>,
}
