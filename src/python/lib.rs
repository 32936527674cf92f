//! The Python package: it reads arguments, calls the core without the interpreter's lock, and hands the answers over as dicts.

use aanbod_core::{CallError, Kind, QuoteOptions, ValidateOptions};
use pyo3::create_exception;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};
use rayon::prelude::*;
use serde::Serialize;

create_exception!(
    aanbod,
    AanbodError,
    PyValueError,
    "A call that can't be answered: the call itself was wrong, not the document."
);

/// A document: its text, or its bytes.
fn document(value: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(text.to_cow()?.as_bytes().to_vec());
    }
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(bytes.as_bytes().to_vec());
    }
    // An Arrow scalar, as iterating over a column gives it.
    if value.hasattr("as_py")? {
        return document(&value.call_method0("as_py")?);
    }
    Err(PyTypeError::new_err(format!(
        "The document is {}. Pass its text or its bytes: json.dumps(document), or Path(\"course.json\").read_bytes().",
        value.get_type().name()?
    )))
}

/// Options as the core reads them, with the names that JavaScript has.
fn options<T>(options: Option<&Bound<'_, PyDict>>, read: impl Fn(&str) -> Result<T, CallError>) -> PyResult<T> {
    let text = match options {
        Some(options) => options.py().import("json")?.call_method1("dumps", (options,))?.extract::<String>()?,
        None => "{}".to_owned(),
    };
    read(&text).map_err(|error| refused(&error))
}

fn kind(name: &str) -> PyResult<Kind> {
    name.parse().map_err(|_| {
        let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
        AanbodError::new_err(format!("There is no kind {name}. Use one of {}.", kinds.join(", ")))
    })
}

/// The exception for a wrong call, with its code.
fn refused(error: &CallError) -> PyErr {
    Python::attach(|py| {
        let exception = AanbodError::new_err(error.to_string());
        match exception.value(py).setattr("code", error.code().as_str()) {
            Ok(()) => exception,
            Err(error) => error,
        }
    })
}

fn written<T: Serialize>(answer: Result<T, CallError>) -> PyResult<String> {
    let answer = answer.map_err(|error| refused(&error))?;
    serde_json::to_string(&answer).map_err(|error| AanbodError::new_err(error.to_string()))
}

/// JSON text as Python reads it.
fn loaded<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.call_method1("loads", (text,))
}

/// Checks a document.
#[pyfunction]
#[pyo3(signature = (kind, document, options=None))]
fn validate<'py>(
    py: Python<'py>,
    kind: &str,
    document: &Bound<'py, PyAny>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let (kind, bytes) = (self::kind(kind)?, self::document(document)?);
    let options = self::options(options, ValidateOptions::from_json)?;
    let answer = py.detach(|| aanbod_core::validate(kind, &bytes, &options));
    loaded(py, &written(answer)?)
}

/// Checks many documents, on all cores: the report of each, as JSON text. What is no text, such as None, has None.
#[pyfunction]
#[pyo3(signature = (kind, documents, options=None))]
fn validate_batch(
    py: Python<'_>,
    kind: &str,
    documents: &Bound<'_, PyAny>,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<Vec<Option<String>>> {
    let kind = self::kind(kind)?;
    let options = self::options(options, ValidateOptions::from_json)?;
    // A column of pandas or Arrow gives its values at once much faster than one by one.
    let values = match ["to_pylist", "tolist"].into_iter().find(|name| documents.hasattr(*name).unwrap_or(false)) {
        Some(name) => documents.call_method0(name)?,
        None => documents.clone(),
    };
    let mut read = Vec::new();
    for value in values.try_iter()? {
        let value = value?;
        read.push(if value.is_none() { None } else { Some(document(&value)?) });
    }
    py.detach(|| {
        read.into_par_iter()
            .map(|bytes| bytes.map(|bytes| written(aanbod_core::validate(kind, &bytes, &options))).transpose())
            .collect()
    })
}

/// What a customer pays who orders a course at a given moment.
#[pyfunction]
fn quote<'py>(py: Python<'py>, course: &Bound<'py, PyAny>, options: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
    let bytes = document(course)?;
    let options = self::options(Some(options), QuoteOptions::from_json)?;
    let answer = py.detach(|| aanbod_core::quote(&bytes, &options));
    loaded(py, &written(answer)?)
}

/// The price of a course over all time.
#[pyfunction]
#[pyo3(signature = (course, options=None))]
fn price_timeline<'py>(
    py: Python<'py>,
    course: &Bound<'py, PyAny>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let bytes = document(course)?;
    let options = self::options(options, QuoteOptions::from_json)?;
    let answer = py.detach(|| aanbod_core::price_timeline(&bytes, &options));
    loaded(py, &written(answer)?)
}

/// The kind of a document, told by its content; None when no kind fits.
#[pyfunction]
fn detect(document: &Bound<'_, PyAny>) -> PyResult<Option<&'static str>> {
    Ok(aanbod_core::detect(&self::document(document)?).map(|kind| kind.as_str()))
}

/// The text after a JSON Patch, which keeps every byte that it doesn't name.
#[pyfunction]
fn edit(text: &str, operations: &Bound<'_, PyAny>) -> PyResult<String> {
    let operations = operations.py().import("json")?.call_method1("dumps", (operations,))?.extract::<String>()?;
    aanbod_core::edit(text, &operations).map_err(|error| refused(&error))
}

/// Checks and prices course offers (EduMS), enrollments (Edu-V) and associations (OOAPI v5 / eduXchange).
#[pymodule]
fn aanbod(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("AanbodError", module.py().get_type::<AanbodError>())?;
    module.add("KINDS", Kind::ALL.iter().map(|kind| kind.as_str()).collect::<Vec<_>>())?;
    module.add_function(wrap_pyfunction!(validate, module)?)?;
    module.add_function(wrap_pyfunction!(validate_batch, module)?)?;
    module.add_function(wrap_pyfunction!(quote, module)?)?;
    module.add_function(wrap_pyfunction!(price_timeline, module)?)?;
    module.add_function(wrap_pyfunction!(detect, module)?)?;
    module.add_function(wrap_pyfunction!(edit, module)?)
}
