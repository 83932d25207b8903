//! Codes that others keep: countries, their parts, currencies, languages, China's divisions.
//!
//! Leaves out what they mean. The lists are short and in the page, and a test holds them against kept libraries, which
//! would bring names in every language along.

use std::ops::Range;

/// A list of codes that somebody else keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standard {
    /// Two letters for a country: ISO 3166-1.
    Country,
    /// A country's two letters and one to three for its part: ISO 3166-2.
    Subdivision,
    /// Six digits for a division of China: GB/T 2260.
    ChineseDivision,
    /// Three letters for a currency: ISO 4217.
    Currency,
    /// A tag for a language, with or without script and region: BCP 47.
    Language,
}

impl Standard {
    /// Whether a code is one of the standard's. Parts of countries and of China are judged by their form alone, scripts
    /// and variants of languages too.
    pub(super) fn has(self, code: &str) -> bool {
        match self {
            Self::Country => is_in(COUNTRIES, code),
            Self::Currency => is_in(CURRENCIES, code),
            Self::ChineseDivision => has_form(code, 6..7, |c| c.is_ascii_digit()),
            Self::Subdivision => code.split_once('-').is_some_and(|(country, part)| {
                let is_sign = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
                is_in(COUNTRIES, country) && has_form(part, 1..4, is_sign)
            }),
            Self::Language => is_language(code),
        }
    }
}

/// A language of the lists, then script, region, variants, and what users agree on among themselves (RFC 5646).
fn is_language(tag: &str) -> bool {
    let tag = tag.to_ascii_lowercase();
    let mut parts = tag.split('-').peekable();
    let language = parts.next().unwrap_or_default();
    if !is_in(LANGUAGES, language) && !is_in(MORE_LANGUAGES, language) {
        return false;
    }
    let is_letter = |c: char| c.is_ascii_lowercase();
    let is_digit = |c: char| c.is_ascii_digit();
    let is_either = |c: char| is_letter(c) || is_digit(c);
    parts.next_if(|part| has_form(part, 4..5, is_letter));
    parts.next_if(|part| {
        is_in(COUNTRIES, &part.to_ascii_uppercase()) || has_form(part, 3..4, is_digit)
    });
    let is_variant = |part: &&str| {
        has_form(part, 5..9, is_either)
            || (part.starts_with(is_digit) && has_form(part, 4..5, is_either))
    };
    while parts.next_if(is_variant).is_some() {}
    // Extensions and private use: a letter, then what it introduces.
    while parts
        .next_if(|part| has_form(part, 1..2, is_either))
        .is_some()
    {
        if !parts
            .next()
            .is_some_and(|part| has_form(part, 1..9, is_either))
        {
            return false;
        }
        while parts
            .next_if(|part| has_form(part, 2..9, is_either))
            .is_some()
        {}
    }
    parts.next().is_none()
}

fn has_form(text: &str, length: Range<usize>, is_sign: impl Fn(char) -> bool) -> bool {
    length.contains(&text.len()) && text.chars().all(is_sign)
}

/// Whether a code stands in a list of sorted codes of one length, a space between each and the next.
fn is_in(list: &str, code: &str) -> bool {
    let width = list.find(' ').unwrap_or(list.len());
    let code_at = |idx: usize| {
        list.get(idx * (width + 1)..)
            .and_then(|rest| rest.get(..width))
    };
    let (mut from, mut to) = (0, list.len().div_ceil(width + 1));
    while from < to {
        let middle = from.midpoint(to);
        if code_at(middle).is_some_and(|found| found < code) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    code_at(from) == Some(code)
}

/// ISO 3166-1 alpha-2, and `EU`, which it reserves.
const COUNTRIES: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT \
    BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH \
    ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR \
    HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR \
    LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG \
    NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE \
    SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA \
    UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// ISO 4217, with those that have lapsed of late.
const CURRENCIES: &str = "\
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN \
    BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD \
    FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS \
    KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN \
    MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR \
    SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD \
    USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT \
    XSU XTS XUA XXX YER ZAR ZMW ZWG ZWL";

/// ISO 639-1: the languages that BCP 47 names by two letters.
const LANGUAGES: &str = "\
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv \
    dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie \
    ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv \
    mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm \
    rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr \
    ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// ISO 639-2 where a language has no two letters, and of ISO 639-3 those of China and a few that are
/// widely written.
const MORE_LANGUAGES: &str = "\
    ace ach ada ady afa afh ain akk ale alg alt ang anp apa arb arc arn arp art arw arz ast ath aus awa \
    bad bai bal ban bas bat bej bem ber bho bik bin bla bnt bra btk bua bug byn cad cai car cau cdo ceb \
    cel chb chg chk chm chn cho chp chr chy cjy ckb cmc cmn cnr cop cpe cpf cpp cpx crh crp csb cus czh \
    czo dak dar day del den dgr din doi dra dsb dua dum dyu efi egy eka ekk elx enm ewo fan fat fil fiu \
    fon frm fro frr frs fur gaa gan gay gba gem gez gil gmh goh gon gor got grb grc gsw gwi hai hak haw \
    hil him hit hmn hsb hsn hup iba ijo ilo inc ine inh ira iro jbo jpr jrb kaa kab kac kam kar kaw kbd \
    kha khi kho kmb kok kos kpe krc krl kro kru kum kut lad lah lam lez lol loz ltc lua lui lun luo lus \
    lzh mad mag mai mak man map mas mdf mdr men mga mic min mis mkh mnc mni mno mnp moh mos mul mun mus \
    mwl mwr myn myv nah nai nan nap nds new nia nic niu nog non nqo nso nub nwc nym nyn nyo nzi och osa \
    ota oto paa pag pal pam pap pau peo pes phi phn pon pra pro prs raj rap rar roa rom rup sad sah sai \
    sal sam sas sat scn sco sel sem sga sgn shn sid sio sit sla sma smi smj smn sms snk sog son srn srr \
    ssa suk sus sux swh syc syr tai tem ter tet tig tiv tkl tlh tli tmh tog tpi tsi tum tup tut tvl tyv \
    udm uga umb und vai vot wak wal war was wen wuu xal yao yap ypk yue zap zbl zen zgh znd zsm zun zxx \
    zza";

#[cfg(test)]
mod tests {
    use iso_currency::IntoEnumIterator as _;

    use super::*;

    #[test]
    fn kept_lists_are_in_ours() {
        for country in isocountry::CountryCode::iter() {
            assert!(Standard::Country.has(country.alpha2()), "{country}");
        }
        for currency in iso_currency::Currency::iter() {
            assert!(Standard::Currency.has(currency.code()), "{currency}");
        }
        for language in isolang::languages().filter_map(|language| language.to_639_1()) {
            assert!(Standard::Language.has(language), "{language}");
        }
    }

    #[test]
    fn lists_are_sorted_and_of_one_width() {
        for list in [COUNTRIES, CURRENCIES, LANGUAGES, MORE_LANGUAGES] {
            let codes: Vec<&str> = list.split(' ').collect();
            assert!(codes.is_sorted());
            for code in codes {
                assert!(is_in(list, code), "{code}");
                assert!(!is_in(list, &code.replace(char::is_alphabetic, "9")));
            }
        }
    }

    #[test]
    fn codes_and_what_is_none() {
        use Standard::{ChineseDivision, Country, Currency, Language, Subdivision};
        let check = |standard: Standard, right: &str, wrong: &str| {
            for code in right.split(' ') {
                assert!(standard.has(code), "{standard:?} {code}");
            }
            for code in wrong.split('|') {
                assert!(!standard.has(code), "{standard:?} {code}");
            }
        };
        check(
            Country,
            "CN HK EU US ZW AD",
            "|China|cn|XX|C|CNN|CN |中国|A",
        );
        check(Currency, "CNY USD KRW XOF", "|yuan|RMB|cny|CN|CNYX|人民币");
        check(
            ChineseDivision,
            "420100 000000",
            "|42010|4201000|42010a|４２０１００",
        );
        check(
            Subdivision,
            "CN-HB FI-18 IN-TS",
            "|CN|CN-|XX-HB|CN-HUBEI|cn-hb|CN-湖北",
        );
        check(
            Language,
            "en zh zh-Hans zh-Hans-CN zh-hant en-GB es-419 sr-Latn-RS yue ca-valencia de-1996 zh-x-pinyin en-u-ca-iso8601 ZH",
            "|English|xx|zh_CN|zh-|-zh|zh--CN|zh-Hans-Hans|en-XX|中文|zh-x|english-GB|e|zh-u-",
        );
    }
}
