//! From what was asked, on the command line and in the configuration, to the options of the library.

use crate::arguments::{Buyer, Check, Pricing};
use crate::config::Settings;
use crate::words::Words;
use aanbod::{CallError, CallErrorCode, Kind, QuoteOptions, ValidateOptions};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What the command line asks, in the form of a configuration.
///
/// # Errors
/// When a value can't be read: what to write.
pub fn of_check(check: &Check, locale: Option<String>, words: Words) -> Result<Settings, String> {
    let mut severity = BTreeMap::new();
    for rule in &check.severity {
        let (code, level) = rule.split_once('=').ok_or_else(|| words.no_severity(rule))?;
        if !["error", "warning", "info"].contains(&level) {
            return Err(words.no_severity(rule));
        }
        severity.insert(code.to_owned(), level.to_owned());
    }
    let mut allowed = BTreeMap::new();
    for list in &check.allowed {
        let (name, values) = list.split_once('=').ok_or_else(|| words.no_allowed())?;
        allowed.insert(name.to_owned(), values.split(',').map(str::to_owned).collect());
    }
    Ok(Settings {
        locale,
        select: some(check.select.clone()),
        ignore: some(check.ignore.clone()),
        severity: (!severity.is_empty()).then_some(severity),
        max_warnings: check.max_warnings,
        max_diagnostics: check.max_diagnostics,
        max_bytes: check.max_bytes,
        operation: check.operation.clone(),
        profile: check.profile.clone(),
        allowed: (!allowed.is_empty()).then_some(allowed),
        now: check.now.clone(),
        mask_values: check.mask_values.then_some(true),
        ..of_pricing(&check.pricing)
    })
}

/// The same of a price.
pub fn of_pricing(pricing: &Pricing) -> Settings {
    Settings { ordered_at: pricing.ordered_at.clone(), ..of_buyer(&pricing.buyer) }
}

/// The same of a price without its moment.
pub fn of_buyer(buyer: &Buyer) -> Settings {
    Settings {
        vat_exempt: buyer.vat_exempt.then_some(true),
        include: some(buyer.include.clone()),
        start_moment: buyer.start_moment.clone(),
        period_end: buyer.period_end.clone(),
        exempt_amount: buyer.exempt_amount.clone(),
        start_moment_items: buyer.start_moment_items.clone(),
        ..Settings::default()
    }
}

fn some(list: Vec<String>) -> Option<Vec<String>> {
    (!list.is_empty()).then_some(list)
}

/// The options of a check of documents of a kind. Of values that lists may have, those count that the kind has.
///
/// # Errors
/// When the library doesn't take a value: what to write.
pub fn validate_options(settings: &Settings, kind: Kind, now: Option<&str>, words: Words) -> Result<ValidateOptions, String> {
    let mut options = Map::new();
    let mut set = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            options.insert(name.to_owned(), value);
        }
    };
    set("locale", settings.locale.clone().map(Value::from));
    set("operation", settings.operation.clone().map(Value::from));
    set("profile", settings.profile.clone().map(Value::from));
    let allowed = settings.allowed.iter().flatten().filter(|(name, _)| has_property(kind, name));
    set("allowed", settings.allowed.is_some().then(|| allowed.map(|(name, values)| (name.clone(), json!(values))).collect()));
    set("maskValues", settings.mask_values.map(Value::from));
    set("maxDiagnostics", settings.max_diagnostics.map(Value::from));
    set("maxBytes", settings.max_bytes.map(Value::from));
    set("periodEnd", settings.period_end.clone().map(Value::from));
    set("exemptAmount", settings.exempt_amount.clone().map(Value::from));
    set("now", settings.now.as_deref().or(now).map(Value::from));
    set("severity", settings.severity.as_ref().map(|severity| json!(severity)));
    let mut ignored: Vec<&str> = settings.ignore.iter().flatten().map(String::as_str).collect();
    if let Some(selected) = &settings.select {
        check_codes(selected, words)?;
        let others = aanbod::codes().iter().map(|code| code.as_str()).filter(|name| !selected.iter().any(|code| code == name));
        ignored.extend(others);
    }
    set("ignore", (!ignored.is_empty()).then(|| json!(ignored)));
    set("quote", settings.ordered_at.is_some().then(|| Value::Object(quote_map(settings, false))));
    ValidateOptions::from_json(&Value::Object(options).to_string())
        .and_then(|options| aanbod::validate(kind, b"", &options).map(|_| options))
        .map_err(|error| sentence(&error, words))
}

/// The options of a price.
///
/// # Errors
/// When the library doesn't take a value: what to write.
pub fn quote_options(settings: &Settings, words: Words) -> Result<QuoteOptions, String> {
    let options = Value::Object(quote_map(settings, true)).to_string();
    let options = QuoteOptions::from_json(&options).map_err(|error| sentence(&error, words))?;
    if options.ordered_at.is_some() {
        aanbod::quote(b"{}", &options).map_err(|error| sentence(&error, words))?;
    }
    Ok(options)
}

fn quote_map(settings: &Settings, alone: bool) -> Map<String, Value> {
    let mut options = Map::new();
    let mut set = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            options.insert(name.to_owned(), value);
        }
    };
    set("orderedAt", settings.ordered_at.clone().map(Value::from));
    set("vatExempt", settings.vat_exempt.map(Value::from));
    set(
        "include",
        settings
            .include
            .as_ref()
            .map(|include| if include.iter().any(|one| one == "all") { json!("all") } else { json!(include) }),
    );
    set("startMoment", settings.start_moment.clone().map(Value::from));
    set("startMomentItems", settings.start_moment_items.clone().map(Value::from));
    if alone {
        set("locale", settings.locale.clone().map(Value::from));
        set("periodEnd", settings.period_end.clone().map(Value::from));
        set("exemptAmount", settings.exempt_amount.clone().map(Value::from));
    }
    options
}

/// Holds settings against the library before any file is read: every name of a property must be one of some kind.
///
/// # Errors
/// What is wrong: what to write.
pub fn check_settings(settings: &Settings, kinds: &[Kind], words: Words) -> Result<(), String> {
    for name in settings.allowed.iter().flatten().map(|(name, _)| name) {
        if !kinds.iter().any(|&kind| has_property(kind, name)) {
            return Err(words.unknown_property(name));
        }
    }
    for codes in [&settings.select, &settings.ignore].into_iter().flatten() {
        check_codes(codes, words)?;
    }
    if let Some(kind) = settings.kind.as_deref()
        && kind != "auto"
        && kind.parse::<Kind>().is_err()
    {
        return Err(words.unknown_kind(kind, &crate::usage::kinds()));
    }
    for &kind in kinds.iter().take(1) {
        validate_options(settings, kind, None, words)?;
    }
    Ok(())
}

fn check_codes(codes: &[String], words: Words) -> Result<(), String> {
    match codes.iter().find(|name| !aanbod::codes().iter().any(|code| code.as_str() == name.as_str())) {
        Some(unknown) => Err(words.unknown_code(unknown)),
        None => Ok(()),
    }
}

fn has_property(kind: Kind, name: &str) -> bool {
    aanbod::validate(kind, b"", &ValidateOptions::default().allow(name, [""; 0])).is_ok()
}

/// What the library doesn't take, in the words of the command line.
pub fn sentence(error: &CallError, words: Words) -> String {
    let option =
        error.param("option").map(|name| format!("--{}", kebab(name.rsplit('.').next().unwrap_or(name)))).unwrap_or_default();
    let value = error.param("value").unwrap_or_default();
    match error.code() {
        CallErrorCode::Moment if !option.is_empty() => words.no_moment(&option, value),
        CallErrorCode::UnknownCode => words.unknown_code(value),
        CallErrorCode::UnknownProperty => words.unknown_property(value),
        _ => error.to_string(),
    }
}

/// `orderedAt` becomes `ordered-at`.
fn kebab(name: &str) -> String {
    name.chars().flat_map(|letter| letter.is_uppercase().then_some('-').into_iter().chain(letter.to_lowercase())).collect()
}
