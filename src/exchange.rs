//! The call that checks an exchange: a request with the response to it.

use crate::call_error::{CallError, CallErrorCode};
use crate::check::exchange::{Call, Exchange};
use crate::json::encoding::decoded;
use crate::options::ValidateOptions;
use crate::report::Report;
use crate::systems::{eduv, eduxchange};

/// Checks every part of an exchange by itself, and the response against what was asked for. The findings stand in the order
/// request, query, status, response, and their pointers start with `/request`, `/query`, `/status` or `/response`; ranges are
/// places in the text of that part. The report's kind is what the response was checked as: `Enrollments` when the HTTP status is a
/// success, otherwise `StatusResponse`.
///
/// Of a call on an association the parts are `/request`, `/before`, `/status` and `/response`, and the response is checked as
/// `AssociationResponse`, or of [`Call::AssociationGet`] as `Association`. Nothing is said of the body of a failure but its syntax.
///
/// The options about courses and prices have no effect, nor has [`ValidateOptions::ranges`]: see [`Exchange::ranges`].
///
/// # Errors
/// When the call itself is wrong: the HTTP status isn't one (100 to 599), or as [`crate::validate()`].
///
/// ```
/// use aanbod::{Call, Exchange, ValidateOptions, validate_exchange};
/// let request = br#"{ "school": { "organisationMasterIdentifier": "118A306" }, "student": { "userIds": [] } }"#;
/// let exchange = Exchange::new(Call::Enrollments, request, 200, b"[]");
/// let report = validate_exchange(&exchange, &ValidateOptions::default())?;
/// assert_eq!(report.diagnostics[0].pointer, "/request/student/userMasterIdentifier");
/// # Ok::<(), aanbod::CallError>(())
/// ```
pub fn validate_exchange(exchange: &Exchange<'_>, options: &ValidateOptions) -> Result<Report, CallError> {
    let Exchange { request, query, status, response, .. } = *exchange;
    let (other_request, other_response) = (decoded(request), decoded(response));
    let other_query = query.and_then(decoded);
    let query = other_query.as_ref().map(|other| other.text.as_bytes()).or(query);
    let other_before = exchange.before.and_then(decoded);
    let request = other_request.as_ref().map_or(request, |other| other.text.as_bytes());
    let response = other_response.as_ref().map_or(response, |other| other.text.as_bytes());
    if !(100..600).contains(&status) {
        let message = ["status: ", &status.to_string(), " is no HTTP status. Pass a whole number from 100 to 599"].concat();
        return Err(CallError::new(CallErrorCode::HttpStatus, message).with("value", status.to_string()));
    }
    let before = other_before.as_ref().map(|other| other.text.as_bytes()).or(exchange.before);
    let decoded = Exchange { request, query, response, before, ..*exchange };
    let [request, query, response] = [other_request.as_ref(), other_query.as_ref(), other_response.as_ref()];
    match exchange.call {
        Call::Enrollments => eduv::exchange::validate(&decoded, [request, query, response], options),
        Call::AssociationCreate | Call::AssociationPatch | Call::AssociationGet => {
            eduxchange::exchange::validate(&decoded, [request, other_before.as_ref(), response], options)
        }
    }
}
