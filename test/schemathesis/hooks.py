"""What no schema can say of a well-formed request."""

import schemathesis
from schemathesis import GenerationMode


@schemathesis.hook
def before_call(context, case, kwargs):
    query, headers = case.query or {}, case.headers or {}
    # A cursor is good only where it was given: none is made up.
    if case.meta is not None and case.meta.generation.mode == GenerationMode.POSITIVE:
        query.pop("cursor", None)
    # What is only tried needs no key: where the key is left out, it is meant.
    if "Idempotency-Key" not in headers:
        query.pop("dryRun", None)
