//! Codes of ISO standards: currencies (4217), countries (3166-1) and languages (639).

/// The digits behind the point of a currency; `None` when ISO 4217 doesn't have the code.
pub(crate) fn currency_places(code: &str) -> Option<u32> {
    let among = |list: &str| in_list(code, list, 3);
    if among(CURRENCIES) {
        Some(2)
    } else if among(WITHOUT_CENTS) {
        Some(0)
    } else if among(WITH_MILLS) {
        Some(3)
    } else {
        None
    }
}

/// Whether ISO 3166-1 has the code of two letters.
pub(crate) fn is_country(code: &str) -> bool {
    in_list(code, COUNTRIES, 2)
}

/// The code that may be meant where a currency is written in another way.
pub(crate) fn meant_currency(text: &str) -> String {
    let upper = text.trim().to_ascii_uppercase();
    if matches!(upper.as_str(), "EURO" | "EUROS" | "\u{20ac}") { "EUR".to_owned() } else { upper }
}

/// The code that is meant where a country is written in another way, if that is certain.
pub(crate) fn meant_country(text: &str) -> Option<String> {
    let upper = text.trim().to_uppercase();
    let named = COUNTRY_NAMES.iter().find(|(names, _)| names.contains(&upper.as_str()));
    named.map(|(_, code)| (*code).to_owned()).or_else(|| Some(upper).filter(|code| is_country(code)))
}

/// What else people write for a country: its name, its code of three letters, or the code that the European Union uses.
const COUNTRY_NAMES: &[(&[&str], &str)] = &[
    (&["NLD", "NEDERLAND", "NETHERLANDS", "THE NETHERLANDS", "HOLLAND", "PAYS-BAS", "NIEDERLANDE"], "NL"),
    (&["BEL", "BELGIË", "BELGIE", "BELGIUM", "BELGIQUE", "BELGIEN"], "BE"),
    (&["DEU", "DUITSLAND", "GERMANY", "DEUTSCHLAND"], "DE"),
    (&["FRA", "FRANKRIJK", "FRANCE"], "FR"),
    (&["LUX", "LUXEMBURG", "LUXEMBOURG"], "LU"),
    (&["GBR", "UK", "VERENIGD KONINKRIJK", "UNITED KINGDOM", "GREAT BRITAIN", "GROOT-BRITTANNIË"], "GB"),
    (&["GRC", "EL", "GRIEKENLAND", "GREECE"], "GR"),
    (&["ESP", "SPANJE", "SPAIN"], "ES"),
    (&["ITA", "ITALIË", "ITALIE", "ITALY"], "IT"),
    (&["IRL", "IERLAND", "IRELAND"], "IE"),
    (&["AUT", "OOSTENRIJK", "AUSTRIA"], "AT"),
    (&["POL", "POLEN", "POLAND"], "PL"),
    (&["PRT", "PORTUGAL"], "PT"),
    (&["DNK", "DENEMARKEN", "DENMARK"], "DK"),
    (&["SWE", "ZWEDEN", "SWEDEN"], "SE"),
    (&["FIN", "FINLAND"], "FI"),
    (&["USA", "VERENIGDE STATEN", "UNITED STATES"], "US"),
];

fn in_list(code: &str, list: &str, width: usize) -> bool {
    code.len() == width && list.as_bytes().chunks_exact(width).any(|entry| entry == code.as_bytes())
}

/// Those with two digits.
const CURRENCIES: &str = "AEDAFNALLAMDANGAOAARSAUDAWGAZNBAMBBDBDTBGNBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHFCNYCOPCRCCUPCVECZK\
DKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGTQGYDHKDHNLHTGHUFIDRILSINRIRRJMDKESKGSKHRKPWKYDKZTLAKLBPLKRLRDLSLMADMDLMGAMKDMMKMNT\
MOPMRUMURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDPABPENPGKPHPPKRPLNQARRONRSDRUBSARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTOP\
TRYTTDTWDTZSUAHUSDUYUUZSVEDVESWSTXCDXCGYERZARZMWZWG";

const WITHOUT_CENTS: &str = "BIFCLPDJFGNFISKJPYKMFKRWPYGRWFUGXUYIVNDVUVXAFXOFXPF";

const WITH_MILLS: &str = "BHDIQDJODKWDLYDOMRTND";

const COUNTRIES: &str = "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCO\
CRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJO\
JPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPH\
PKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVN\
VUWFWSYEYTZAZMZW";

/// What a code of three letters is in ISO 639-2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    /// A language, or something like one (`mul`: several).
    Known,
    /// The code that libraries use for a language whose usual code is another.
    Bibliographic(&'static str),
    /// No language has the code.
    Unknown,
}

/// What a code of three small letters is.
pub(crate) fn language(code: &str) -> Language {
    // These are free for everyone's own use.
    let is_reserved = code.len() == 3 && code.starts_with('q') && ("qaa"..="qtz").contains(&code);
    if is_reserved || in_list(code, LANGUAGES, 3) || pairs(LANGUAGES_OF_TWO, 5).any(|(three, _)| three == code) {
        return Language::Known;
    }
    match pairs(BIBLIOGRAPHIC, 6).find(|(three, _)| *three == code) {
        Some((_, usual)) => Language::Bibliographic(usual),
        None => Language::Unknown,
    }
}

/// Whether ISO 639-1 has the code of two small letters.
pub(crate) fn is_language_of_two(code: &str) -> bool {
    three_letters(code).is_some() || matches!(code, "bh" | "sh")
}

/// The code of three letters of a language with a code of two.
pub(crate) fn three_letters(code: &str) -> Option<&'static str> {
    pairs(LANGUAGES_OF_TWO, 5).find(|(_, two)| *two == code).map(|(three, _)| three)
}

/// The codes of three letters in a list, each with what stands behind it.
fn pairs(list: &'static str, width: usize) -> impl Iterator<Item = (&'static str, &'static str)> {
    (0..list.len()).step_by(width).filter_map(move |start| list.get(start..start.wrapping_add(width))?.split_at_checked(3))
}

/// Those of ISO 639-2 that have a code of two letters too (ISO 639-1), which follows.
const LANGUAGES_OF_TWO: &str = "aaraaabkabafrafakaakamhamaraararganasmasavaavaveaeaymayazeazbakbabambmbelbebenbn\
bisbibodbobosbsbrebrbulbgcatcacescschachchecechucuchvcvcorkwcoscocrecrcymcydandadeudedivdvdzodzellelengenepoeoesteteus\
eueweeefaofofasfafijfjfinfifrafrfryfyfulffglagdglegaglgglglvgvgrngngujguhaththauhahebheherhzhinhihmohohrvhrhunhuhyehyi\
boigidoioiiiiiikuiuileieinaiaindidipkikislisitaitjavjvjpnjakalklkanknkaskskatkakaukrkazkkkhmkmkikkikinrwkirkykomkvkonk\
gkorkokuakjkurkulaololatlalavlvlimlilinlnlitltltzlblubluluglgmahmhmalmlmarmrmkdmkmlgmgmltmtmonmnmrimimsamsmyamynaunana\
vnvnblnrndendndongnepnenldnlnnonnnobnbnornonyanyociocojiojoriorormomossospanpaplipipolplporptpuspsquequrohrmronrorunrn\
rusrusagsgsansasinsislkskslvslsmesesmosmsnasnsndsdsomsosotstspaessqisqsrdscsrpsrsswsssunsuswaswswesvtahtytamtatattttel\
tetgktgtgltlthathtirtitontotsntntsotstuktkturtrtwitwuigugukrukurduruzbuzvenvevievivolvowlnwawolwoxhoxhyidyiyoryozhazaz\
hozhzulzu";

/// The others of ISO 639-2.
const LANGUAGES: &str = "aceachadaadyafaafhainakkalealgaltanganpapaarcarnarpartarwastathausawabadbaibalba\
nbasbatbejbemberbhobihbikbinblabntbrabtkbuabugbyncadcaicarcaucebcelchbchgchkchmchnchochpchrchycmccnrcopcpecpfcppcrhcrp\
csbcusdakdardaydeldendgrdindoidradsbduadumdyuefiegyekaelxenmewofanfatfilfiufonfrmfrofrrfrsfurgaagaygbagemgezgilgmhgohg\
ongorgotgrbgrcgswgwihaihawhilhimhithmnhsbhupibaijoiloincineinhirairojbojprjrbkaakabkackamkarkawkbdkhakhikhokmbkokkoskp\
ekrckrlkrokrukumkutladlahlamlezlollozlualuilunluolusmadmagmaimakmanmapmasmdfmdrmenmgamicminmismkhmncmnimnomohmosmulmun\
musmwlmwrmynmyvnahnainapndsnewnianicniunognonnqonsonubnwcnymnynnyonziosaotaotopaapagpalpampappaupeophiphnponpraprorajr\
aprarroaromrupsadsahsaisalsamsassatscnscoselsemsgasgnshnsidsiositslasmasmismjsmnsmssnksogsonsrnsrrssasuksussuxsycsyrta\
itemtertettigtivtkltlhtlitmhtogtpitsitumtuptuttvltyvudmugaumbundvaivotwakwalwarwaswenxalyaoyapypkzapzblzenzghzndzunzxx\
zza";

/// The bibliographic codes, each with the usual one behind it.
const BIBLIOGRAPHIC: &str = "albsqiarmhyebaqeusburmyachizhoczecesdutnldfrefrageokatgerdeugreelliceislmacmkdma\
omrimaymsaperfasrumronsloslktibbodwelcym";
