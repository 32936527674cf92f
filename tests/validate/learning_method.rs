//! Segment, learning method, languages and registers.

use crate::cases::{Case, error, valid, warning};
use crate::common::{moment, remove, set};
use aanbod::Code;
use serde_json::json;

const START_MOMENTS: &str = "/learningMethod/planning/startMoments";
const TYPE: &str = "/learningMethod/type";

pub fn cases() -> Vec<Case> {
    vec![
        error(Code::SubSegment, valid([remove("/subSegment")]))
            .at("/subSegment", "{")
            .not(valid([remove("/subSegment"), set("/source", "Edudex")]))
            .not(valid([remove("/subSegment"), set("/segment", json!(null))]))
            .not(valid([remove("/subSegment"), set("/segment", json!({}))]))
            .not(valid([remove("/segment")])),
        error(Code::SubSegment, valid([set("/subSegment", json!(null))])).at("/subSegment", "null"),
        error(Code::SubSegment, valid([set("/subSegment", json!({}))])).at("/subSegment", "{}"),
        error(Code::SelfPlannedStartMoments, valid([set(TYPE, "SelfPlanned")]))
            .at(START_MOMENTS, "[…]")
            .param("count", "2")
            .not(valid([set(TYPE, "SelfPlanned"), set(START_MOMENTS, json!([]))]))
            .not(valid([set(TYPE, "SelfPlanned"), set(START_MOMENTS, json!(null))]))
            .not(valid([set(TYPE, "SelfPlanned"), remove("/learningMethod/planning")])),
        warning(Code::ELearningStartMoments, valid([set(TYPE, "eLearning")]))
            .at(START_MOMENTS, "[…]")
            .param("count", "2")
            .not(valid([set(TYPE, "eLearning"), set(START_MOMENTS, json!([]))])),
        error(Code::IncompanyCutOffDate, valid([set(TYPE, "Incompany"), remove(moment(1, "cutOffDate"))]))
            .at(moment(1, "cutOffDate"), "{")
            .not(valid([set(TYPE, "Incompany")]))
            .not(valid([remove(moment(1, "cutOffDate"))])),
        error(Code::IncompanyCutOffDate, valid([set(TYPE, "Incompany"), set(moment(0, "cutOffDate"), json!(null))]))
            .at(moment(0, "cutOffDate"), "null"),
        error(Code::IncompanyCutOffDate, valid([set(TYPE, "Incompany"), set(moment(0, "cutOffDate"), " ")]))
            .at(moment(0, "cutOffDate"), "\" \""),
        warning(Code::Language, valid([set("/learningMethod/languageCode", "Nederlands")]))
            .at("/learningMethod/languageCode", "\"Nederlands\"")
            .param("value", "Nederlands")
            .fix(r#"[{"op":"replace","path":"/learningMethod/languageCode","value":"nl"}]"#)
            .not(valid([set("/learningMethod/languageCode", "zh-Hant-TW")]))
            .not(valid([set("/learningMethod/languageCode", "nld")]))
            .not(valid([set("/learningMethod/languageCode", "NL_nl")]))
            .not(valid([set("/learningMethod/languageCodeDisplayValue", "Nederlands en Engels")])),
        warning(Code::Language, valid([set("/learningMethod/languageMaterialCode", "nl, en")]))
            .at("/learningMethod/languageMaterialCode", "\"nl, en\""),
        warning(Code::Crebo, valid([set("/crebo", "2516")]))
            .at("/crebo", "\"2516\"")
            .param("value", "2516")
            .not(valid([set("/crebo", "02516")]))
            .not(valid([set("/crebo", "")])),
        warning(Code::Crebo, valid([set("/crebo", "25168 ")]))
            .at("/crebo", "\"25168 \"")
            .fix(r#"[{"op":"replace","path":"/crebo","value":"25168"}]"#),
        warning(Code::Croho, valid([set("/croho", "B3440")]))
            .at("/croho", "\"B3440\"")
            .param("value", "B3440")
            .not(valid([set("/croho", json!(null))])),
    ]
}
